import { escape, languageNames, makeNoise, type Noise, type OriginPage, type Part } from './noise.ts'

/** A page in the template of linkedin.com/legal/…: header, cookie alert, `#component-container`, footer. */
export function legalPage(page: OriginPage): string {
	const noise = makeNoise(page.seed)
	const title = escape(page.title)
	return `<!DOCTYPE html>
<html lang="${page.lang}">
<head>
<meta name="locale" content="${page.lang}_${noise.token(2).toUpperCase()}">
<meta id="config" data-app-version="0.0.${noise.number(100, 2000)}" data-call-tree-id="${noise.token(22)}==" data-browser-id="${noise.token(32)}" data-page-instance="urn:li:page:d_content;${noise.token(22)}==">
<link rel="canonical" href="${escape(page.url)}">
<link rel="stylesheet" href="https://static.example/sc/h/${noise.token(25)}">
<title>${title}</title>
<script>window.tracking = { id: "${noise.token(16)}", at: ${noise.number(1.6e9, 1.7e9)} }</script>
</head>
<body dir="ltr">
<a href="#main" class="skip-link">Skip to main content</a>
<div id="artdeco-global-alerts-container"><section class="artdeco-global-alert" type="COOKIE_CONSENT"><p>We use cookies, number ${noise.number(1, 99)} of them.</p><button>Accept</button></section></div>
<header id="page-header"><img src="https://media.example/logo?e=${noise.number(1e9, 2e9)}&amp;t=${noise.token(20)}" alt="Logo"></header>
<nav data-mobile-navigation="true"><ul><li><a href="/legal/cookie-policy?trk=${noise.token(8)}">Cookie Policy</a></li></ul></nav>
<main role="main"><div id="lithograph-app"><section id="component-container" data-attach-collapse-behavior="true">
<div id="${noise.token(6)}" class="component component-banner"><div class="banner"><div class="banner__image-container" aria-hidden="true"><img class="banner__image" alt srcset="https://media.example/dms/image/${noise.token(22)}?e=2147483647&amp;v=beta&amp;t=${noise.token(40)} 480w"></div><h1 class="banner__headline t-64">${title}</h1></div></div>
${page.parts.map((part) => component(part, noise)).join('\n')}
</section></div><script src="https://static.example/sc/h/${noise.token(25)}" async></script></main>
<footer class="li-footer"><ul><li>&copy; 2026</li><li><a href="/about?trk=content_footer">About</a></li>${languageNames.map((name) => `<li><button>${name}</button></li>`).join('')}</ul></footer>
</body>
</html>
`
}

function component(part: Part, noise: Noise): string {
	if (typeof part === 'string') {
		return `<div id class="component component-richText"><div class="rich-text global-paragraph-style--p1">
      ${part}
    </div></div>`
	}
	const id = `section-${noise.number(1.6e12, 1.7e12)}-${noise.number(1, 99)}`
	return `<div id="${id}" class="component component-expandableSection"><section class="expandable-section" data-collapse-container>
<h3 class="expandable-section__header"><button class="expandable-section__header-button t-16" aria-controls="${id}" aria-expanded="false">
  ${escape(part.label)}
  <li-icon class="expandable-section__header-chevron" type="chevron-down-icon"></li-icon></button></h3>
<div class="expandable-section__content" aria-hidden="true" data-collapsed="true"><div class="rich-text">${part.html}</div></div></section></div>`
}
