import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import { changedStretches, isReworded } from '../../context/edit-in-context.ts'
import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { streets } from '../../lexicon/contact-words.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import { isCompanyForm } from './company-form.ts'
import type { Exemption } from '../rule.ts'

/** Longest address, in words and figures. */
const MAX_WORDS = 16
/** How far from the word for a street the number of a house stands. */
const BESIDE_STREET = 4

/** One street address in another's place: who lives there stays, and so does the country. */
export const streetAddress: Exemption = {
	name: 'street-address',
	severity: 'minor',
	reason: 'A street address',
	because: 'one street address stands in another’s place; who is there and the country stay',
	thing: 'a street address',
	applies: [
		['Our controller is Lampworks, 4 High Street, York.', 'Our controller is Lampworks, 9 Low Row, Leeds.'],
		[
			'Lampworks Ltd is a shop of lamps at 4 High Street, York.',
			'Lampworks Ltd is a shop of lamps at 27 Low Road, Leeds.',
		],
		[
			'Lampworks is a company of York, at Rheinweg 76, 10115 Berlin, Germany.',
			'Lampworks is a company of York, at Marx-Strasse 101, 12043 Berlin, Germany.',
		],
	],
	refuses: [
		['Lampworks Ltd, 4 High Street, York, mends.', 'Lanterns Ltd, 27 Low Road, Leeds, mends.'],
		['We are at 4 High Street, York, Ireland.', 'We are at 4 High Street, York, Canada.'],
		['We keep 4 High Street lamps.', 'We keep 9 lamps.'],
		['We keep lamps for 4 days.', 'We keep lamps for 9 days.'],
	],
	sentence: ({ sentenceEdit }) => {
		if (!isReworded(sentenceEdit)) return false
		const [older, newer] = addressesOf(sentenceEdit)
		return [older, newer].every((tokens) => isAddress(tokens!)) && placesNamed(older!) === placesNamed(newer!)
	},
}

/** What differs, with the word for a street that both have behind it. */
function addressesOf(sentenceEdit: SentenceEdit): Token[][] {
	return changedStretches(sentenceEdit).map(({ tokens, from, to }) =>
		tokens.slice(from, tokens[to] && streets.has(tokens[to].form) ? to + 1 : to),
	)
}

/** A house number and a street beside each other, and else only names and codes. */
function isAddress(tokens: readonly Token[]): boolean {
	const street = tokens.findIndex(({ form }) => isStreet(form))
	const isNear = ({ kind }: Token, at: number) => kind === 'figure' && Math.abs(at - street) <= BESIDE_STREET
	return (
		street >= 0 &&
		tokens.length <= MAX_WORDS &&
		tokens.some(isNear) &&
		tokens.every(
			(token) =>
				token.kind === 'figure' ||
				(token.kind === 'sign' && token.form === '-') ||
				streets.has(token.form) ||
				(isNameLike(token) && operatorOf(token.form) === null && !isCompanyForm(token)),
		)
	)
}

const isStreet = (form: string): boolean =>
	streets.has(form) || /.(?:stra(?:ß|ss)e|str|weg|platz|gatan|laan|straat|gasse)$/.test(form)

const placesNamed = (tokens: readonly Token[]): string =>
	placesIn(tokens.map(({ form }) => form).join(' ')).join()
