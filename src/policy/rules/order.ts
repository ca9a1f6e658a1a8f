// Every exemption, in the order they are asked: phrase by phrase, then the sentence as a whole. What none of them proves
// harmless is material. Adding a rule touches its file and one line here.
import type { EditInContext } from '../context/edit-in-context.ts'
import { severities } from '../model.ts'
import { announcementOver } from './exemptions/announcement-over.ts'
import { boilerplate } from './exemptions/boilerplate.ts'
import { columns } from './exemptions/columns.ts'
import { companyForm } from './exemptions/company-form.ts'
import { confusable } from './exemptions/confusable.ts'
import { contactDetails } from './exemptions/contact-details.ts'
import { courtesy } from './exemptions/courtesy.ts'
import { grammar } from './exemptions/grammar.ts'
import { heading } from './exemptions/heading.ts'
import { history } from './exemptions/history.ts'
import { interchange } from './exemptions/interchange.ts'
import { label } from './exemptions/label.ts'
import { layout } from './exemptions/layout.ts'
import { linkAddress } from './exemptions/link-address.ts'
import { linkList } from './exemptions/link-list.ts'
import { linkTarget } from './exemptions/link-target.ts'
import { linkText } from './exemptions/link-text.ts'
import { listedName } from './exemptions/listed-name.ts'
import { mailForm } from './exemptions/mail-form.ts'
import { moved } from './exemptions/moved.ts'
import { navigation } from './exemptions/navigation.ts'
import { noWords } from './exemptions/no-words.ts'
import { numbering } from './exemptions/numbering.ts'
import { ownDate } from './exemptions/own-date.ts'
import { pageMatter } from './exemptions/page-matter.ts'
import { pointer } from './exemptions/pointer.ts'
import { renamed } from './exemptions/renamed.ts'
import { reordered } from './exemptions/reordered.ts'
import { saidElsewhere } from './exemptions/said-elsewhere.ts'
import { spelling } from './exemptions/spelling.ts'
import { statistics } from './exemptions/statistics.ts'
import { streetAddress } from './exemptions/street-address.ts'
import { tracker } from './exemptions/tracker.ts'
import type { Exemption } from './rule.ts'

export const exemptions: readonly Exemption[] = [
	layout,
	columns,
	moved,
	saidElsewhere,
	ownDate,
	announcementOver,
	noWords,
	mailForm,
	spelling,
	confusable,
	grammar,
	numbering,
	companyForm,
	navigation,
	boilerplate,
	contactDetails,
	streetAddress,
	linkAddress,
	linkList,
	linkTarget,
	linkText,
	label,
	renamed,
	listedName,
	reordered,
	history,
	statistics,
	tracker,
	pointer,
	courtesy,
	heading,
	pageMatter,
	interchange,
]

const ofPage: ReadonlySet<string> = new Set(exemptions.filter((rule) => rule.ofPage).map(({ name }) => name))

/** Whether what a rule exempts, by its name, is the page around the text. */
export const isOfPage = (rule: string): boolean => ofPage.has(rule)

/** The exemptions that together prove a sentence edit harmless, the gravest first; none where one phrase stays unproven. */
export function exemptionsFor(one: EditInContext): readonly Exemption[] {
	const { before, after, phrases } = one.sentenceEdit
	if (before !== null && after !== null) {
		if (phrases.length === 0) return [spelling]
		const found = phrases.map((phrase) => exemptions.find((rule) => rule.phrase?.({ ...one, phrase })))
		if (found.every((rule) => rule !== undefined))
			return [...new Set(found)].sort(
				(a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity),
			)
	}
	const whole = exemptions.find(({ sentence }) => sentence?.(one))
	return whole ? [whole] : []
}
