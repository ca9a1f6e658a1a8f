import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

import { link } from '../../../routes.ts'
import { stylePath } from '../../style/style.ts'

export interface LayoutProps {
	/** Of this page, without the site's name. */
	readonly title: string
	readonly description?: string
	/** Path of the section this page belongs to, marked in the navigation. */
	readonly current?: string
	readonly canonical?: string
	/** Query string of the feeds that tell of what this page shows; all changes where absent. */
	readonly follow?: string
	readonly children?: Child
}

const sections = [
	[link('history'), 'Changes'],
	[link('statements'), 'Statements'],
	[link('status'), 'Status'],
	[link('subscribe'), 'Subscribe'],
] as const

/** Every format of the feed of changes: name, address, media type. */
export const feedFormats = [
	['Atom', link('feedAtom'), 'application/atom+xml'],
	['RSS', link('feedRss'), 'application/rss+xml'],
	['JSON Feed', link('feedJson'), 'application/feed+json'],
] as const

/** The sheet every page is printed on. */
export const Layout = ({ title, description, current, canonical, follow = '', children }: LayoutProps) => (
	<>
		{raw('<!doctype html>')}
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{`${title} · Clausewatch`}</title>
				{description && <meta name="description" content={description} />}
				<meta property="og:title" content={title} />
				<meta property="og:site_name" content="Clausewatch" />
				{description && <meta property="og:description" content={description} />}
				{canonical && <link rel="canonical" href={canonical} />}
				{feedFormats.map(([name, path, type]) => (
					<link rel="alternate" type={type} title={`Clausewatch (${name})`} href={path + follow} />
				))}
				<link rel="icon" href={link('icon')} type="image/svg+xml" />
				<link rel="stylesheet" href={stylePath} />
			</head>
			<body>
				<a class="skip" href="#content">
					Skip to content
				</a>
				<header class="masthead">
					<a class="nameplate" href={link('history')}>
						Clausewatch
					</a>
					<p class="motto">The public register of changes to LinkedIn’s privacy and AI terms</p>
					<nav aria-label="Sections">
						<ul>
							{sections.map(([href, name]) => (
								<li>
									<a href={href} aria-current={href === current ? 'page' : undefined}>
										{name}
									</a>
								</li>
							))}
						</ul>
					</nav>
				</header>
				<main id="content" tabindex={-1}>
					{children}
				</main>
				<footer class="colophon">
					<p>
						Clausewatch is independent of LinkedIn. It sets no cookies, runs no scripts and does not track its
						readers. All times are UTC.
					</p>
				</footer>
			</body>
		</html>
	</>
)
