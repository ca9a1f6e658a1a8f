import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'

const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif"
const SANS = "'Gill Sans','Gill Sans Nova',Seravek,Candara,'Segoe UI',system-ui,sans-serif"

/** Inline styles, because many mail programs drop all others; each class below turns its colours for the dark. */
export const styles = {
	label: `font:600 12px/1.5 ${SANS};letter-spacing:1.1px;text-transform:uppercase;color:#5d574b`,
	headline: `margin:6px 0 14px;font:600 26px/1.28 ${SERIF};letter-spacing:-0.2px;color:#1c1a16`,
	title: `margin:30px 0 8px;font:600 13px/1.5 ${SANS};letter-spacing:1.1px;text-transform:uppercase;color:#5d574b`,
	text: `margin:0 0 10px;font:17px/1.58 ${SERIF};color:#1c1a16`,
	quote: `margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid #d9d3c4;font:17px/1.6 ${SERIF};color:#1c1a16`,
	small: `margin:0 0 6px;font:14px/1.55 ${SANS};color:#5d574b`,
	mark: `display:inline-block;padding:1px 9px;border:1px solid #7d1d1d;font:600 13px/1.7 ${SANS};color:#7d1d1d`,
	removed: 'background:#f8dfda;color:#701a14;text-decoration:line-through',
	added: 'background:#dff0d8;color:#14401b;text-decoration:underline',
	code: `margin:22px 0;padding:12px 0;border:1px solid #d9d3c4;font:600 32px/1.3 ui-monospace,Consolas,monospace;letter-spacing:6px;text-align:center;color:#1c1a16`,
	link: 'color:#1d3f72',
	button: `display:inline-block;padding:13px 24px;background:#7d1d1d;border-radius:2px;font:600 16px/1.3 ${SANS};color:#fffefa;text-decoration:none`,
} as const

const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.sheet{padding:22px 18px 26px!important}.headline{font-size:22px!important}}
@media (prefers-color-scheme:dark){
.paper{background:#141310!important}.sheet{background:#1b1a16!important;border-color:#f2998a #3a362d #3a362d!important}
.ink{color:#ebe6d9!important}.soft{color:#aaa290!important}.rule{border-color:#3a362d!important}
.seal{color:#f2998a!important;border-color:#f2998a!important}.link{color:#a3c1f2!important}
.gain{background:#17361d!important;color:#c6ecc9!important}.loss{background:#431d1c!important;color:#f7cbc5!important}
.button{background:#f2998a!important;color:#1b1a16!important}}`

/** The sheet every email is written on. `glance` is what inboxes show beside the subject. */
export const Frame = ({
	title,
	glance,
	children,
	foot,
}: {
	title: string
	glance: string
	children: Child
	foot: Child
}) => (
	<html lang="en">
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light dark" />
			<meta name="supported-color-schemes" content="light dark" />
			<title>{title}</title>
			<style>{raw(DARK)}</style>
		</head>
		<body class="paper" style="margin:0;padding:0;background:#faf8f2">
			<div style="display:none;max-height:0;overflow:hidden">{glance}</div>
			<table
				role="presentation"
				class="paper"
				width="100%"
				cellpadding="0"
				cellspacing="0"
				style="background:#faf8f2"
			>
				<tr>
					<td align="center" style="padding:20px 10px 36px">
						<table
							role="presentation"
							width="100%"
							cellpadding="0"
							cellspacing="0"
							style="max-width:640px;text-align:left"
						>
							<tr>
								<td style="padding:6px 4px 14px;text-align:center">
									<span class="ink" style={`font:600 25px/1.2 ${SERIF};letter-spacing:-0.5px;color:#1c1a16`}>
										Clausewatch
									</span>
								</td>
							</tr>
							<tr>
								<td
									class="sheet"
									style="padding:30px 36px 34px;background:#fffefa;border:1px solid #d9d3c4;border-top:3px solid #7d1d1d;overflow-wrap:anywhere"
								>
									{children}
								</td>
							</tr>
							<tr>
								<td style="padding:18px 8px 0">{foot}</td>
							</tr>
						</table>
					</td>
				</tr>
			</table>
		</body>
	</html>
)

export const Label = ({ children }: { children: Child }) => (
	<p class="soft" style={`margin:0;${styles.label}`}>
		{children}
	</p>
)
export const Headline = ({ children }: { children: Child }) => (
	<h1 class="ink headline" style={styles.headline}>
		{children}
	</h1>
)
export const Title = ({ children }: { children: Child }) => (
	<h2 class="soft" style={styles.title}>
		{children}
	</h2>
)
export const Text = ({ children }: { children: Child }) => (
	<p class="ink" style={styles.text}>
		{children}
	</p>
)
export const Small = ({ children }: { children: Child }) => (
	<p class="soft" style={styles.small}>
		{children}
	</p>
)
export const Link = ({ href, children }: { href: string; children: Child }) => (
	<a class="link" href={href} style={styles.link}>
		{children}
	</a>
)
export const Button = ({ href, children }: { href: string; children: Child }) => (
	<p style="margin:26px 0 18px">
		<a class="button" href={href} style={styles.button}>
			{children}
		</a>
	</p>
)
/** A code to type, that nobody takes for a word. */
export const Code = ({ children }: { children: Child }) => (
	<p class="ink rule" style={styles.code}>
		{children}
	</p>
)
