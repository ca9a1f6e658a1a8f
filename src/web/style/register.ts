/** The history: entries by month with the day in the margin, severity marks, the form that narrows it. */
export const register = `
.register { display: grid; gap: 2.5rem clamp(2rem, 5vw, 4.5rem); }
@media (min-width: 60rem) {
	.register { grid-template-columns: minmax(0, 1fr) 15.5rem; }
	.register aside { position: sticky; top: 1.5rem; align-self: start; }
	.jump { display: none; }
}
.month {
	margin: 0;
	padding: 0.5rem 0 0.45rem;
	border-block: 1px solid var(--ink);
	font-size: 1.02rem;
	font-weight: 400;
	font-style: italic;
	letter-spacing: 0.01em;
}
section + section > .month { margin-top: 2.4rem; }
.entries { margin: 0; padding: 0; list-style: none; }
.entry { display: grid; gap: 0.1rem 1.8rem; padding: 1.5rem 0 1.6rem; border-bottom: 1px solid var(--rule); }
.entry:last-child { border-bottom: 0; }
@media (min-width: 40rem) { .entry { grid-template-columns: 4.6rem minmax(0, 1fr); } }
.entry p { margin: 0; }
.entry .when { line-height: 1; }
.entry .when time { display: inline-flex; align-items: baseline; gap: 0.5rem; }
.entry .day { font-size: 2.5rem; font-variant-numeric: lining-nums; letter-spacing: -0.04em; line-height: 0.85; }
.entry .kicker { margin-bottom: 0.35rem; }
.entry h3 { font-size: clamp(1.2rem, 1.1rem + 0.5vw, 1.42rem); line-height: 1.3; }
.entry h3 a { color: inherit; text-decoration: none; }
.entry h3 a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.entry .tags { margin-top: 0.5rem; font-size: 0.97rem; }
.entry .hit { margin-top: 0.4rem; color: var(--soft); font-size: 0.95rem; overflow-wrap: anywhere; }
.hit mark { color: var(--ink); background: none; font-weight: 600; text-decoration: underline; }
.rows { border-top: 1px solid var(--ink); }
@media (max-width: 40rem) { .rows .when { display: none; } }
.turn { margin-top: 2rem; }

.kicker { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1.1rem; margin: 0 0 0.8rem; }
h2 .mark { font-size: 1.1rem; }
.source { font-style: italic; }
.mark { display: inline-flex; align-items: center; gap: 0.5em; font-size: 0.8rem; font-weight: 600; letter-spacing: 0.03em; white-space: nowrap; }
.mark::before { content: ''; flex: none; forced-color-adjust: none; width: 0.75em; height: 0.75em; border: 2px solid currentColor; }
.mark.material { color: var(--seal); }
.mark.material::before { background: currentColor; }
.mark.minor::before { background: linear-gradient(to right, currentColor 50%, transparent 50%); }
.mark.cosmetic { color: var(--soft); font-weight: 400; }
.mark.cosmetic::before { border-radius: 50%; border-width: 1px; }
.tags { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.9rem; }
.flag { padding: 0 0.5rem; border: 1px solid currentColor; color: var(--ink); font: 0.78rem/1.6 var(--label); letter-spacing: 0.02em; white-space: nowrap; }

.filters { display: block; padding: 1.2rem; background: var(--sheet); border: 1px solid var(--rule); font-size: 0.95rem; }
.filters h2 { margin: 0 0 0.4rem; font-family: var(--text); font-size: 1.1rem; }
.filters label { display: block; margin: 0.9rem 0 0.25rem; color: var(--soft); font-size: 0.84rem; }
.act { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.2rem; margin: 1.2rem 0 0; }
input, select, button { font: inherit; color: inherit; border-radius: 0; }
input, select { min-height: 2.75rem; padding: 0.4rem 0.6rem; background: var(--paper); border: 1px solid var(--soft); }
input:not([type='checkbox'], [type='radio']), select { width: 100%; }
button { min-height: 2.75rem; padding: 0.4rem 1.4rem; background: var(--ink); color: var(--paper); border: 1px solid var(--ink); cursor: pointer; letter-spacing: 0.02em; }
button:hover { background: var(--seal); border-color: var(--seal); }
`
