/** One change or version: lead, facts, reasons with quotes, the wording with its words struck and underlined. */
export const change = `
.lead { margin-bottom: clamp(1.4rem, 3vw, 2.2rem); }
.lead p { margin: 0.5rem 0 0; }
.lead .kicker { margin: 0 0 0.9rem; }
.change .lead h1 { max-width: 34ch; font-size: clamp(1.55rem, 1.2rem + 1.5vw, 2.25rem); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem clamp(2rem, 5vw, 4.5rem); border-top: 1px solid var(--ink); padding-top: 1.5rem; }
@media (min-width: 58rem) {
	.columns { grid-template-columns: 15rem minmax(0, 1fr); }
	.columns > .facts { grid-template-columns: minmax(0, 1fr); position: sticky; top: 1.5rem; align-self: start; }
}
.body { max-width: 46rem; }
.body > section + section, main > section { margin-top: 3rem; }
h2 { margin-bottom: 0.8rem; font-size: 1.45rem; }
h3 { font-size: 1.12rem; }

.facts { margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: 1rem 1.5rem; font-size: 0.97rem; }
.facts dt, .label { font-family: var(--label); font-size: 0.76rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
.facts dd { margin: 0.1rem 0 0; line-height: 1.45; }
.topics, .plain { margin: 0; padding: 0; list-style: none; }
.topics a, .plain a { display: inline-block; padding: 0.15rem 0; }

.reasons { padding-left: 1.3em; }
.reasons > li { margin: 0 0 1.5rem; }
.reasons > li > p { margin: 0 0 .25rem; }
.reasons > li::marker { font-family: var(--label); color: var(--soft); }
.quotes { display: grid; gap: 0.9rem 1.6rem; margin-top: 0.7rem; }
@media (min-width: 40rem) { .quotes { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); } }
figure { margin: 0; border-left: 2px solid var(--rule); padding-left: 1rem; }
figcaption { margin-bottom: 0.15rem; }
blockquote { margin: 0; font-style: italic; }
blockquote::before { content: '“'; }
blockquote::after { content: '”'; }

ins, del { padding: 0.05em 0.1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins { background: var(--gain); color: var(--gain-ink); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.16em; }
del { background: var(--loss); color: var(--loss-ink); text-decoration: line-through; text-decoration-thickness: 1px; }
.passage { margin-top: 1.8rem; }
.passage > h3 { padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: 1rem; font-style: italic; font-weight: 400; }
.edit { padding: 1rem 0; border-bottom: 1px solid var(--rule); }
.edit-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; margin: 0 0 0.45rem; font-size: 0.85rem; }
.places { display: flex; gap: 0.9rem; margin-left: auto; font-family: var(--label); }
.left-out { padding: 0 0.5em; color: var(--soft); font: italic 0.85em var(--text); }
.left-out::before, .left-out::after { content: '…'; }
.because { margin: 0 0 0.5rem; color: var(--soft); font-size: 0.95rem; font-style: italic; }
.rule { font: 0.82em/1.5 var(--fixed); }
.rules > div { display: grid; gap: 0 1.5rem; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
@media (min-width: 34rem) { .rules > div { grid-template-columns: 11rem minmax(0, 1fr); } }
.rules dd { margin: 0; }
.rules :target { background: var(--gain); color: var(--gain-ink); }
.words { margin: 0; white-space: pre-line; line-height: 1.75; }
.sides { display: grid; gap: 1rem 2rem; }
@media (min-width: 40rem) { .sides { grid-template-columns: 1fr 1fr; } .sides p + p { border-left: 1px solid var(--rule); padding-left: 1.5rem; } }
.pair { display: grid; gap: 1.8rem; margin-top: 1.4rem; }
@media (min-width: 46rem) { .pair { grid-template-columns: 1fr 1fr; } }
.pair .facts { grid-template-columns: minmax(0, 1fr); margin-top: 0.8rem; }
.cite { padding: 1rem 1.2rem; background: var(--sheet); border: 1px solid var(--rule); }
`
