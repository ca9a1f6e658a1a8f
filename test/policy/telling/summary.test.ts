import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Block } from '../../../src/policy/model.ts'
import { documents, versionsOf, written } from '../changes.ts'
import { policy, someBlocks, textOf, version } from '../versions.ts'

const summarised = (before: readonly Block[], after: readonly Block[], document = policy): string =>
	assess(differenceBetween(document, before, after, '2026-09-18')).summary
const summaryOf = (older: string, newer: string): string => summarised(version(older), version(newer))

const dated = (date: string, text: string) => `# Policy\nEffective ${date}\n## 3.1 Affiliates\n${text}`
const undated = (heading: string, text: string) =>
	`# Policy\nHow we handle personal data, and what data is.\n## ${heading}\n${text}`

describe('summary', () => {
	it('says what came, to what it was added, and the new date', () => {
		const older = '# Policy\nEffective 4 May 2026\n## Sign up\nYou provide your name.'
		const newer =
			'# Policy\nEffective 21 August 2026\n## Sign up\nYou provide your name and your date of birth.'
		expect(summaryOf(older, newer)).toBe(
			'Newly named among the data collected: “your date of birth”: “You provide your name and your date of birth”. Effective date moved to 21 August 2026.',
		)
	})

	it('does not say that it is collected where it is shared', () => {
		expect(
			summaryOf(
				dated('4 May 2026', 'Affiliates get your name.'),
				dated('4 May 2026', 'Affiliates get your name and your identity documents.'),
			),
		).toBe('“and your identity documents” is new in: “Affiliates get your name and your identity documents”.')
	})

	it('does not say that a thing is collected when it is added to a denial', () => {
		const summary = summaryOf(
			undated('Sign up', 'We do not collect your phone number.'),
			undated('Sign up', 'We do not collect your phone number or your fingerprints.'),
		)
		expect(summary).toBe(
			'“or your fingerprints” is new in a promise: “We do not collect your phone number or your fingerprints”.',
		)
	})

	it('says to whom a promise is narrowed', () => {
		expect(
			summaryOf(
				undated('Ads', 'We never sell your data to any shops or schools.'),
				undated('Ads', 'We never sell your data to any foreign shops or schools.'),
			),
		).toBe(
			'A promise is narrowed to “foreign shops”: “We never sell your data to any foreign shops or schools”.',
		)
		expect(
			summaryOf(
				undated('Ads', 'We never sell your data.'),
				undated('Ads', 'We never sell your data unless you agree.'),
			),
		).toBe('A promise is narrowed by “unless you agree”: “We never sell your data unless you agree”.')
	})

	it('says by what a permission is widened, with who may do it', () => {
		expect(
			summaryOf(
				undated('Ads', 'We may use your (1) posts to mend lamps.'),
				undated('Ads', 'We may use your (1) posts to mend lamps and (2) letters to sell shades.'),
			),
		).toBe(
			'A permission is widened by “letters to sell shades”: “We may use your (1) posts to mend lamps and (2) letters to sell shades”.',
		)
	})

	it('names the item that is gone from a list, and a modal with its verb', () => {
		expect(
			summaryOf(
				undated('Lists', 'A profile may hold a photo, your town and the lamps you like.'),
				undated('Lists', 'A profile may hold a photo and your town.'),
			),
		).toBe(
			'“the lamps you like” is gone from: “A profile may hold a photo, your town and the lamps you like”.',
		)
		expect(
			summaryOf(
				undated('Lists', 'Offences will result in a ban.'),
				undated('Lists', 'Offences can result in a ban.'),
			),
		).toContain('“will result” became “can result”')
	})

	it('says of a sentence replaced by a pointer what it no longer says', () => {
		expect(
			summaryOf(
				undated('Law', 'If you live in the Countries named below, we rely on consent and contract.'),
				undated('Law', 'If you live in the Countries named below, see our notice.'),
			),
		).toBe(
			'No longer said: “If you live in the Countries named below, we rely on consent and contract”. Now: “If you live in the Countries named below, see our notice”.',
		)
	})

	it('says of a period that it is longer, what it was and what it is', () => {
		expect(
			summaryOf(
				undated('Keeping', 'After you leave us, we erase your data within 30 days, or sooner.'),
				undated('Keeping', 'After you leave us, we erase your data within 90 days, or sooner.'),
			),
		).toBe(
			'Deleted later: 30 days → 90 days: “After you leave us, we erase your data within 90 days, or sooner”.',
		)
	})

	it('tells a reworked sentence whole', () => {
		expect(
			summaryOf(
				undated('Posts', 'We do not train models on your posts.'),
				undated('Posts', 'We and our partners train models on your posts, unless you object.'),
			),
		).toContain(
			'No longer promised: “We do not train models on your posts”. Now: “We and our partners train models on your posts, unless you object”.',
		)
	})

	it('tells a promise on training withdrawn, with what is said in its place', () => {
		const summary = summaryOf(
			undated('Posts', 'We do not use your posts and articles to train generative AI models.'),
			undated(
				'Posts',
				'We and our affiliates use your posts and articles to train generative AI models, unless you switch it off.',
			),
		)
		expect(summary).toBe(
			'No longer promised: “We do not use your posts and articles to train generative AI models”. Now: “We and our affiliates use your posts and articles to train generative AI models, unless you switch it off”.',
		)
	})

	it('announces a day once, with how far it is ahead', () => {
		const older = undated('Welcome', 'This policy tells what we do.')
		const newer = `${older}\nWe are updating our privacy policy on 3 November 2026.\nHave a look at our updated policy.`
		expect(summaryOf(older, newer)).toBe(
			'Announces a change for 3 November 2026, 46 days ahead: “We are updating our privacy policy on 3 November 2026”.',
		)
	})

	it('tells of a whole section what matters most in it', () => {
		const older = undated('Welcome', 'This policy tells what we do.')
		const newer = `${older}\n## Badges\nBadges are blue.\nFor a badge, we collect a photo of your identity document.`
		expect(summaryOf(older, newer)).toBe(
			'New section “Badges”: “For a badge, we collect a photo of your identity document”.',
		)
	})

	it('quotes what holds under a condition with the condition', () => {
		const long =
			'If the owner of the account under which you take part has chosen to have names shown beside faces'
		expect(
			summaryOf(
				undated('Faces', 'We like them.'),
				undated(
					'Faces',
					`We like them.\n${long}, as many owners of such accounts have, we may collect a face scan from the pictures you send.`,
				),
			),
		).toBe(
			`Newly permitted: “${long}, as many owners of such accounts have, we may collect a face scan from the pictures you send”.`,
		)
	})

	it('never quotes a clause without the denial it stands under', () => {
		const long =
			'At no time, neither for ourselves nor for those who work for us in any of the many countries we are in'
		const summary = summaryOf(
			undated('Ads', 'We like them.'),
			undated(
				'Ads',
				`We like them.\n${long}, nor for others, we sell your personal data to advertisers for targeted ads.`,
			),
		)
		expect(summary).toContain('“At no time')
	})

	it('counts the edits that have no room, and says what is the same once', () => {
		const places = ['Austria', 'Brazil', 'Chile', 'Denmark', 'Egypt', 'France', 'Ghana', 'Hungary']
		const rules = (verb: string) =>
			places.map(
				(place) =>
					`In ${place} and all that belongs to it we ${verb} your address book with the post of ${place}.`,
			)
		const [none, never, shared] = ['', rules('never share').join('\n'), rules('share').join('\n')]
		expect(summaryOf(undated('Post', never), undated('Post', shared))).toMatch(/; 6 more edits\.$/)
		const same = (days: number) =>
			`We keep letters for ${days} days.\n## More\nWe keep letters for ${days} days.`
		expect(summaryOf(undated('Post', same(30)), undated('Post', same(90)))).toBe(
			'Kept longer: 30 days → 90 days: “We keep letters for 90 days” (2 times).',
		)
		expect(summaryOf(undated('Post', none), undated('Post', shared))).toMatch(/; \d more edits\.$/)
	})

	it('names the harmless reason, and how often it holds', () => {
		const older = undated('All', 'The stucture of it is plain.\nOur knowlege grows each year.')
		const newer = undated('All', 'The structure of it is plain.\nOur knowledge grows each year.')
		expect(summaryOf(older, newer)).toBe(
			'Only spelling, capitals or signs differ: “stucture” became “structure” (2 times).',
		)
	})

	it('says no more than that when only the date moved', () => {
		expect(summaryOf(dated('4 May 2026', 'One.'), dated('21 August 2026', 'One.'))).toBe(
			'Effective date moved to 21 August 2026.',
		)
	})

	it('tells the words and not the tags they stand between', () => {
		const summary = summaryOf(
			undated('All', 'We are old.'),
			undated('All', 'We are old. x <script>alert(1)</script> We share your name with advertisers.'),
		)
		expect(summary).toContain('“We share your name with advertisers”')
	})

	it('leaves out bold signs and addresses of links', () => {
		const summary = summaryOf(
			undated('All', 'We are old.'),
			undated(
				'All',
				'We are old.\n**We share your name with vendors named in the [list](https://example.com/list).**',
			),
		)
		expect(summary).toBe('New on who receives data: “We share your name with vendors named in”.')
	})
})

describe('every summary', () => {
	const pairs = [
		...written.map((change) => ({ ...versionsOf(change), document: documents[change.in] })),
		...written.map((change) => {
			const { before, after } = versionsOf(change)
			return { before: after, after: before, document: documents[change.in] }
		}),
	]
	const expectPlain = (before: readonly Block[], after: readonly Block[], document = policy) => {
		const summary = summarised(before, after, document)
		expect(summary.length).toBeLessThanOrEqual(280)
		expect(summary).toMatch(/^[\p{Lu}“].*[^.\s]\.$/su)
		expect(summary).not.toMatch(/\*\*|\]\(|[,;:]\.|“”|\s\s/)
		expect(summarised(before, after, document)).toBe(summary)
		const texts = `${textOf(before)}\n${textOf(after)}`
		for (const [, quote] of summary.matchAll(/“([^”]*)”/g))
			expect(texts).toContain(quote!.replace(/^… | …$/g, ''))
	}

	it.each(pairs.map((pair, at) => ({ at, pair })))(
		'is plain and quotes exactly: written change $at, forth and back',
		({ pair }) => {
			expectPlain(pair.before, pair.after, pair.document)
		},
	)

	it('is plain and quotes exactly, whatever the versions', () => {
		fc.assert(
			fc.property(someBlocks, someBlocks, (before, after) => {
				expectPlain(before, after)
			}),
			{ numRuns: 60 },
		)
	})
})
