import { escape, languageNames, makeNoise, type Noise, type OriginPage, type Part } from './noise.ts'

/** A page in the template of linkedin.com/help/…: heading and age outside the `article`, answers folded away in it. */
export function helpPage(page: OriginPage & { readonly age?: string }): string {
	const noise = makeNoise(page.seed)
	const title = escape(page.title)
	const age = page.age ?? `Last updated: ${noise.number(2, 11)} months ago`
	const build = `{"application":{"name":"helpcenter","version":"0.5.${noise.number(1000, 9000)}"},"cdn":"https://static.example"}`
	return `<!DOCTYPE html>
<html lang="${page.lang}" class="theme--artdeco">
<head>
<title>${title} | Help</title>
<meta name="locale" content="${page.lang}_${noise.token(2).toUpperCase()}">
<meta name="helpcenter:bootstrap" content="${escape(build)}">
<meta name="helpcenter:clientdata" content="{&quot;helpCenterArticleUrn&quot;:&quot;urn:li:helpCenterArticle:(${new URL(page.url).pathname.replace(/\D/g, '')},LITHOGRAPH)&quot;}">
<meta name="helpcenter:tracking-id" content="${noise.token(22)}==">
<link rel="canonical" href="${escape(page.url)}">
<script src="https://static.example/sc/h/${noise.token(25)}" defer></script>
</head>
<body dir="ltr" data-test-id="base-page-body">
<header class="global-header"><div role="alert"><ul id="global-alerts"></ul></div>
<nav class="site-navigation" aria-label="Main"><h1 class="brand__title">Help</h1>
<div class="dropdown__menu" aria-hidden="true"><a href="/checkpoint/lg/login?session_redirect=${encodeURIComponent(page.url)}&amp;trk=help_me_menu">Sign in</a></div></nav></header>
<main role="main" id="a11y-main"><div class="article-details-page">
<div data-test-selector="heading-container"><h2 class="hue-page-heading__title" data-test-selector="heading-title">
  ${title}
</h2><span data-test-selector="relativeTime-container">
  ${escape(age)}
</span></div>
<div class="article-details-content"><article data-test-selector="article">
${page.parts.map((part) => component(part, noise)).join('\n')}
</article><div class="placeholder" id="helpfulness-rating"></div>
<aside class="page-aside"><h3>Tagged in</h3><ul><li><a href="/help/topic/${noise.token(4)}">Topic ${noise.number(1, 99)}</a></li></ul></aside></div></div></main>
<footer class="global-footer" role="contentinfo"><select name="lang">${languageNames.map((name) => `<option>${name}</option>`).join('')}</select><span>© 2026</span></footer>
</body>
</html>
`
}

function component(part: Part, noise: Noise): string {
	if (typeof part === 'string') {
		return `<div class="t-14 article-content__rich-text" data-test-selector="preRenderedMarkup-container">${part}</div>`
	}
	const id = `collapsible__body-${noise.token(5)}`
	return `<div class="collapsible" data-test-selector="collapsible">
<button aria-controls="${id}" aria-expanded="false" class="collapsible__trigger" type="button">
  <span class="t-16 article-content__collapsible-trigger-text">${escape(part.label)}</span>
  <li-icon class="collapsible__icon" type="chevron-down-icon"></li-icon></button>
<div id="${id}" class="collapsible__body" data-test-selector="collapsible-body" hidden tabindex="-1"><div class="collapsible__content">${part.html}</div></div></div>`
}
