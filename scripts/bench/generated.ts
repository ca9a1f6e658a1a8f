import type { Recording } from '../recordings.ts'
import { legalPage } from '../../test/fixtures/linkedin/legal-page.ts'

const WORDS =
	'members may ask us to keep share correct or delete what they gave the service and we answer within a month of their letter to the harbour'.split(
		' ',
	)

/** One section as LinkedIn's legal pages have them: a word for every two tags or so, comments and spaces between. */
function section(number: number): string {
	const sentence = (length: number) =>
		`${Array.from({ length }, (_, at) => WORDS[(number * 7 + at * 3) % WORDS.length]).join(' ')}.`
	const component = (html: string) => `
      <div id class="component component-richText" data-component-type="richText">
<!----><!---->
    <div class="rich-text global-paragraph-style--p1">
      ${html}
    </div>
<!---->
      </div>`
	const link = `<a rel="" href="https://www.harbour.example/help/answer/${number}?trk=policy" target="_blank" data-tracking-control-name="policy"><strong>${sentence(2)}</strong></a>`
	const item = `<li class="standalone-list__item t-16dp"><span class="t-14 t-bold">${sentence(2)}</span> ${sentence(4)}</li>`
	const row = `<tr class="row"><td class="cell"><span>${sentence(2)}</span></td><td class="cell"><span>${sentence(5)}</span></td></tr>`
	return [
		component(`<h3>${number}. ${sentence(3)}</h3>`),
		component(`<p class="t-16">${sentence(16)} ${link} ${sentence(9)}</p>`),
		component(`<ul class="standalone-list">${item.repeat(3)}</ul>`),
		component(`<table class="table"><tbody>${row.repeat(2)}</tbody></table>`),
	].join('')
}

/** A legal page of about so many bytes, so that the benchmark tells something anywhere. */
export function generatedPage(name: string, bytes: number): Recording {
	const url = 'https://www.harbour.example/legal/privacy-policy'
	const document = { id: name, title: 'Privacy Policy', url, locale: 'en', kind: 'policy' } as const
	const render = (sections: number) =>
		legalPage({
			title: document.title,
			url,
			lang: 'en',
			parts: Array.from({ length: sections }, (_, at) => section(at + 1)),
			seed: 1,
		})
	const empty = render(0).length
	const html = render(Math.round((bytes - empty) / (render(1).length - empty)))
	const answer = {
		observedAt: '2026-11-24T00:00:00Z',
		url,
		status: 200,
		contentType: 'text/html; charset=utf-8',
	}
	return { document, capture: { ...answer, body: new TextEncoder().encode(html) } }
}
