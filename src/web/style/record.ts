/** Tables, ribbons, notices, forms, the text of a version, and paper. */
export const record = `
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: 0.55rem 1rem 0.55rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { border-bottom-color: var(--ink); font-size: 0.76rem; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
.log .gap td { color: var(--seal); font-style: italic; background: var(--sheet); }
.log strong { font-weight: 600; }
.log td:nth-child(3) { text-align: right; padding-right: 2rem; }
.log th:nth-child(3) { text-align: right; padding-right: 2rem; }
@media (max-width: 40rem) {
	.log thead { position: absolute; clip-path: inset(50%); }
	.log tr { display: grid; grid-template-columns: auto 1fr; gap: 0 0.6rem; padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
	.log td { padding: 0; border: 0; }
	.log td:nth-child(2)::before { content: 'to '; }
	.log td:nth-child(3) { display: none; }
	.log td:nth-child(4) { grid-column: 1 / -1; }
}
.scroll { overflow-x: auto; }
.watched { margin-top: 2.4rem; padding-top: 1.2rem; border-top: 1px solid var(--ink); }
.watched h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1rem; margin: 0; font-size: 1.35rem; }
.watched h2 a { color: inherit; text-decoration: none; }
.watched h2 a:hover { text-decoration: underline; }
.ribbon { margin: 0.9rem 0 1.1rem; padding: 0; border: 0; }
.ribbon svg { display: block; width: 100%; height: 0.75rem; }
.ribbon .good { fill: var(--ink); }
.ribbon .held { fill: var(--seal); }
.ribbon .gap { fill: var(--soft); }
.ribbon figcaption { display: flex; justify-content: space-between; margin: 0.25rem 0 0; font: 0.78rem/1.4 var(--label); color: var(--soft); }
@media (max-width: 40rem) { .ribbon figcaption { flex-wrap: wrap; } .ribbon figcaption span:nth-child(2) { order: 3; flex-basis: 100%; } }
.verdict { font-size: 1.3rem; }
.blind { margin: 0 0 1.8rem; padding: 0.9rem 1.2rem; border: 2px solid var(--seal); border-left-width: 0.7rem; background: var(--sheet); }
.blind p { margin: 0; }
.blind ul { margin: 0.3rem 0 0; padding-left: 1.1em; }
.restless { margin: 0 0 1.8rem; padding-left: 1.2rem; border-left: 3px double var(--ink); }
.set-aside { max-width: 46rem; margin: 1rem 0; padding-left: 1.2rem; border-left: 3px double var(--ink); font-size: 0.97rem; }
.set-aside p, .set-aside ul { margin: 0.2rem 0; }
.watched h2 + .facts { margin-top: 0.7rem; }
.empty { max-width: 46rem; margin: 0; padding: 1rem 1.3rem; border-left: 3px double var(--ink); background: var(--sheet); }
summary { cursor: pointer; padding: 0.5rem 0; font-family: var(--label); font-size: 0.95rem; }
.notice { max-width: 40rem; }
.notice .facts { margin: 1.4rem 0 1.6rem; padding: 1.1rem 0; border-block: 1px solid var(--rule); }
.notice h1 { margin-bottom: 0.8rem; }
.request { max-width: 46rem; }
.request label:not(.choice) { display: block; margin-bottom: 0.3rem; }
fieldset { margin: 2rem 0 0; padding: 0.9rem 0 0; border: 0; border-top: 1px solid var(--rule); }
legend { padding: 0 0.8rem 0 0; font-weight: 600; }
legend .soft { font-weight: 400; }
.choice { display: flex; gap: 0.7rem; align-items: flex-start; padding: 0.35rem 0; min-height: 2rem; line-height: 1.4; }
.choice input { flex: none; min-height: 0; width: 1.2rem; height: 1.2rem; margin: 0.05rem 0 0; accent-color: var(--seal); }
.boxes { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 1.5rem; }
.problem { display: block; margin-top: 0.3rem; color: var(--seal); font-weight: 600; }
[aria-invalid] { border: 2px solid var(--seal); }
.consent { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--ink); }
.statement { display: grid; gap: 0.4rem 2.5rem; padding: 1.5rem 0; border-top: 1px solid var(--rule); scroll-margin-top: 1rem; }
@media (min-width: 52rem) { .statement { grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); } }
.statement p { margin: 0; }
.statement > div > p { margin-bottom: 0.7rem; }
.alteration { padding: 0.6rem 0; }
.unheard { padding: 1.5rem 0; border-top: 1px solid var(--rule); color: var(--soft); }
.unheard h3 { font-size: 1rem; font-weight: 400; font-style: italic; }
.unheard ul { columns: 18rem; gap: 2.5rem; margin: 0.6rem 0 0; padding-left: 1.1em; }
.statement h3 { font-size: 1.15rem; line-height: 1.35; }
.statement:target h3 { color: var(--seal); }
.saying { margin: 0 0 0.8rem; }
.saying p { margin: 0; }
.saying blockquote { font-size: 1.08rem; }
.saying figcaption { margin-top: 0.3rem; font: 0.85rem/1.5 var(--label); color: var(--soft); }
.chapters { margin: 0 0 2.5rem; }
.chapters ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.8rem; margin: 0; padding: 0; list-style: none; font-size: 0.95rem; }
.text h2, .text h3, .text h4 { margin: 2rem 0 0.5rem; }
.text > :first-child { margin-top: 0; }
.text :target { background: var(--gain); color: var(--gain-ink); outline: 0.5rem solid var(--gain); scroll-margin-top: 5rem; }

.acts { display: flex; flex-wrap: wrap; align-items: end; gap: 1rem 2rem; margin: 1.8rem 0; }
.acts p { margin: 0; }
.acts label { display: block; margin-bottom: 0.3rem; color: var(--soft); font-size: 0.84rem; }
.acts input, .acts select { width: auto; max-width: 100%; }
.delivery { border-bottom: 1px solid var(--rule); }
.delivery form { padding-bottom: 1rem; }
.delivery pre { margin: 0.4rem 0; max-height: 12rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.84em/1.5 var(--fixed); }

@media print {
	:root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --seal: #000; --link: #000; --gain: #fff; --gain-ink: #000; --loss: #fff; --loss-ink: #000; }
	body { font-size: 10.5pt; }
	.masthead nav, .skip, aside, .places { display: none; }
	.columns { display: block; }
	.entry, .edit, .reasons > li { break-inside: avoid; }
	h2, h3 { break-after: avoid; }
	.mark::before { print-color-adjust: exact; }
	details::details-content { content-visibility: visible; block-size: auto; }
	summary { display: none; }
}
`
