/** Colours, type, and the frame every page shares: masthead, main, colophon. */
export const base = `
:root {
	color-scheme: light dark;
	--paper: #faf8f2;
	--sheet: #fffefa;
	--ink: #1c1a16;
	--soft: #5d574b;
	--rule: #d9d3c4;
	--seal: #7d1d1d;
	--link: #1d3f72;
	--gain: #dff0d8;
	--gain-ink: #14401b;
	--loss: #f8dfda;
	--loss-ink: #701a14;
	--text: 'Iowan Old Style', 'Palatino Linotype', Palatino, P052, 'URW Palladio L', 'Book Antiqua', Georgia, serif;
	--label: 'Gill Sans', 'Gill Sans Nova', Seravek, Candara, 'Segoe UI', Ubuntu, system-ui, sans-serif;
	--fixed: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #141310;
		--sheet: #1b1a16;
		--ink: #ebe6d9;
		--soft: #aaa290;
		--rule: #3a362d;
		--seal: #f2998a;
		--link: #a3c1f2;
		--gain: #17361d;
		--gain-ink: #c6ecc9;
		--loss: #431d1c;
		--loss-ink: #f7cbc5;
	}
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
	margin: 0 auto;
	max-width: 74rem;
	padding: 0 clamp(1rem, 4vw, 3rem);
	background: var(--paper);
	color: var(--ink);
	font: 1.0625rem/1.6 var(--text);
	font-variant-numeric: oldstyle-nums;
	overflow-wrap: break-word;
}
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem); letter-spacing: -0.012em; }
p { margin: 0.6em 0; text-wrap: pretty; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 1px; }
main:focus { outline: none; }
code, kbd, samp { font: 0.84em/1.5 var(--fixed); overflow-wrap: anywhere; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); z-index: 1; }
.skip:focus { top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.label, nav, th, dt, label, legend, button, .mark, .topics, .filters, .colophon {
	font-family: var(--label);
	font-variant-numeric: lining-nums;
}
.label { font-size: 0.8rem; letter-spacing: 0.09em; text-transform: uppercase; color: var(--soft); }
.soft { color: var(--soft); }

.masthead { padding-top: clamp(1.4rem, 4vw, 2.8rem); text-align: center; }
.nameplate {
	display: inline-block;
	color: var(--ink);
	font-size: clamp(2.3rem, 1.4rem + 5vw, 4.2rem);
	font-weight: 600;
	letter-spacing: -0.025em;
	line-height: 1;
	text-decoration: none;
}
.motto { margin: 0.5rem 0 1.1rem; color: var(--soft); font-style: italic; }
.masthead nav { border-block: 3px double var(--ink); }
.masthead ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 clamp(0.5rem, 6vw - 0.8rem, 3.2rem); margin: 0; padding: 0; list-style: none; }
.masthead li a {
	display: block;
	padding: 0.7rem 0.1rem;
	color: var(--ink);
	font-size: clamp(0.7rem, 0.6rem + 0.5vw, 0.85rem);
	letter-spacing: clamp(0.01em, 0.12em - 1.2px, 0.1em);
	text-decoration: none;
	text-transform: uppercase;
}
.masthead li a:hover, .masthead li a[aria-current] { box-shadow: inset 0 -3px var(--seal); }

main { padding-block: clamp(1.6rem, 4vw, 3rem); min-height: 55vh; }
.colophon { border-top: 3px double var(--ink); padding: 1.2rem 0 3rem; font-size: 0.87rem; color: var(--soft); }
.colophon p { max-width: 62rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`
