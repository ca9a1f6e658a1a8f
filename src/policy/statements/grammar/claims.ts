// Whether a sentence says that something is used to train models, says that it is not, or only speaks of it. What is not
// surely one or the other is no claim: a statement missed is better than one LinkedIn never made.

/** `conditional`: used, but only if something is so ("not unless you agree"). */
export type Claim = 'yes' | 'no' | 'conditional'

/** What a negation governs takes its small letter; a chain of verbs ("not collect, store or use") hangs on it as one. */
const resolveClaim = (tags: string): string =>
	tags
		.replace(/(Y[fpv]*)[ULGEK]/g, '$1w') // "posts you exclude", "content you create": what members do, not what is done
		.replace(/T([adw]*)O(?=[ad]*A)/g, 't$1a') // "train no models on"
		.replace(/T([^W:]*)W(?=[adw]*S)/g, 't$1o')
		.replace(/(AR?p[vbf]*)T(?=[vb]*K)/g, '$1w') // "models we train write …": what they do
		.replace(/W([adofpYw]?)([UETGLI])/g, (_, between: string, act: string) => between + act.toLowerCase())
		.replace(/([bv])N(?=[c:]*$)/, '$1u') // "…, but messages are not"
		.replace(
			/N([bvfpao]*)((?:[wUETIG][adof]*c+[fp]*){0,3})([UETGLI])/g,
			(_, fill: string, chain: string, act: string) =>
				fill + chain.toLowerCase().replace(/[uel]/g, 'w') + act.toLowerCase(),
		)
		.replace(
			/O([^NOUELTI:]*)([UETLI])/g,
			(_, between: string, act: string) => `O${between}${act.toLowerCase()}`,
		)

/** Acts that take their sense from the act before them: "do not use … to train", "train … using". */
const WEAK = /[TGIgi]/
const ACTS = /[uUeEtTgGlLiI]/g
/** +1 what is done, -1 what is not. */
const sense = (act: string): number => (/[uetgiL]/.test(act) ? -1 : 1)

// A noun with its words; a chain of them; what members do with it ("that you share"). No verb fits in between.
const NOUN_PHRASE = 'a*[wf]{0,3}d{0,2}'
const THEIRS = '(?:(?:R[Ydbvp]|[YH])[Ydvbfp]*w?|pw)?'
const CHAIN = `(?:${NOUN_PHRASE}S?${THEIRS}[coF:X])*${NOUN_PHRASE}${THEIRS}(?:[oF]+a*)?`
const OBJECT = new RegExp(`^(?:[^AK]*[:=]|M[oF])?${CHAIN}$`)
const MATERIAL = new RegExp(`^[tT](?:.*=|[^KR]*:|[^PSRvb]*?[oFX])${CHAIN}$`)
/** "S (that you share) may be used", "S goes into", "S is left out"; "S used" alone is no claim. */
const PASSIVE = /^S[^uUeEtTlLPAM]*?(?:b[bvfpao]*[uUiIlL]|[eElL])/
/** "Are S used", "at no time are S used". */
const INVERTED = /^S[dfpwaoFYc]*[uUeElLiI]/

/** "We may", "in the UK we", nothing: before an act. */
const BY_US = /^[fac]*$|(?:^|[c:])[adf]*T[bvf]*$|(?:^|[c:=oS])[fadw]*p[bvfpac]*$|[=:][^c]*$/

/** The sense in which the clause's acts reach the `S` at a position; 0 where none surely does. */
function reach(tags: string, at: number, inherited: boolean, place: boolean, excepted: boolean): number {
	const aside = place || excepted
	const head = tags.slice(0, at)
	const tail = tags.slice(at)
	const before = head.match(ACTS) ?? []
	if (before.every((act) => act === 'T')) {
		const closing = PASSIVE.exec(tail) ?? (/[bv][ad]*$/.test(head) ? INVERTED.exec(tail) : null)
		if (closing) return sense(closing[0].at(-1)!)
		if (before.length === 0) return aside && /^[oFXaHf]/.test(head) ? main(tail) : 0
	}
	const link = /[uUeEtTgGlLiI][^uUeEtTgGlLiI]*$/.exec(head)![0]
	const act = link[0]!
	if (/[tT]/.test(act) ? !MATERIAL.test(link) : !OBJECT.test(link.slice(1))) return 0
	if (act === 'L' && /F[^:=]*$/.test(link)) return 0 // left out *of* it
	if (place && !excepted && /^[tT][^d]*$/.test(link)) return 0 // "trained in S" is not "trained on members in S"
	const strong = before.findLastIndex((one) => !WEAK.test(one))
	const agent = head.slice(0, -link.length)
	if (strong < 0 && !/[TM]/.test(head) && !(act === 'i' && /p[bvf]*$/.test(agent))) return 0
	// Somebody acts of whom we know nothing ("some companies use …"), or a model does what it was made for.
	if (/[uU]/.test(act) && /[wA][bvf]*$/.test(agent)) return 0
	// And where training is only spoken of around it, we or nobody must.
	if (inherited && /[uU]/.test(act) && !BY_US.test(agent)) return 0
	return before.slice(Math.max(strong, 0)).reduce((product, one) => product * sense(one), 1)
}

/** The sense of the main clause that follows an opening ("Except for S, we …", "In S, we …"). */
function main(tail: string): number {
	const act = /^S[^uUeElLtTcp]*[cp][^uUeElLtT]*([uUeElLtT])/.exec(tail)?.[1]
	return act === undefined ? 0 : sense(act)
}

const TOPIC = /[Tt][^PR]{0,14}A|A[^:]{0,10}[Tt]|B[^PNn:]{0,6}A|M/
/** What models make: "draft messages", "content such as suggested posts", "posts written by AI". */
const MADE = /K(?:[adfpwScFX:]|o(?=a*[pA]))*$/
const MAKER = /^S[awd]*(?:R?[fbv]*[pA][fvb]*)?K/

/** Whether tags name their `S` among other things: nothing is done with it, left out of it, or made. */
export const isNamed = (tagged: string): boolean => {
	const tags = resolveClaim(tagged)
	return Array.from(tags.matchAll(/S/g), ({ index }) => index).some(
		(at) => /^[^NOXUuEeTtLlH?]*$/.test(tags.slice(0, at)) && !isMade(tags, at),
	)
}
/** Whether tags name their `S`, and every time as what a model makes. */
export const isOnlyMade = (tagged: string): boolean =>
	Array.from(tagged.matchAll(/S/g), ({ index }) => index).every((at) => isMade(tagged, at))
const isMade = (tags: string, at: number): boolean =>
	MADE.test(tags.slice(0, at)) || MAKER.test(tags.slice(at))

/** Whether tags speak of training models. */
export const isTraining = (tags: string): boolean => TOPIC.test(tags)

/**
 * What a tagged clause says of its `S`; null when it makes no claim. `inherited`: the text around speaks of training,
 * so that the clause need not, as long as it names no other purpose. `place`: `S` is where something is done, and need
 * not be what it is done with.
 */
export function claimOf(tagged: string, inherited: boolean, place = false): Claim | null {
	if (!isTraining(tagged) && (!inherited || /[PB]/.test(tagged))) return null
	if (/\?|Y[fp]*v+f*N?f*[UETG]/.test(tagged)) return null
	const tags = resolveClaim(tagged)
	const all = Array.from(tags.matchAll(/S/g), ({ index }) => ({
		claim: claimAt(tags, index, !isTraining(tagged), place),
		excepted: isExcepted(tags, index),
	})).filter(({ claim }) => claim !== null)
	const main = new Set(all.filter(({ excepted }) => !excepted).map(({ claim }) => claim))
	// "We do not use S, except S that you report": used, if only on a condition.
	if (main.has('no') && all.length > main.size && all.some(({ excepted }) => excepted)) return 'conditional'
	const claims = main.size > 0 ? main : new Set(all.map(({ claim }) => claim))
	return claims.size === 1 ? [...claims][0]! : null
}

const isExcepted = (tags: string, at: number): boolean => /X[^uUeEtTlLiINO]*$/.test(tags.slice(0, at))

function claimAt(tags: string, at: number, inherited: boolean, place: boolean): Claim | null {
	const head = tags.slice(0, at)
	if (/(?<!U)H[^c:=]*$/.test(head) || isUnclear(tags, at) || isMade(tags, at)) return null
	if (/(?:^|[^bv])[NO][adofpFc]*$/.test(head)) return 'no'
	if (!tags.match(ACTS))
		return /(?:^|[^bv])[NO][^S]*$/.test(head) ? 'no' : /^[adw]*M[dw]*:?=+$/.test(head) ? 'yes' : null
	const excepted = isExcepted(tags, at)
	const used = reach(tags, at, inherited, place, excepted) * (excepted ? -1 : 1)
	if (used === 0) return null
	if (!/C/.test(tags)) return used > 0 ? 'yes' : 'no'
	if (/L/.test(tags)) return null
	return used > 0 && !/C/.test(head) ? 'yes' : 'conditional'
}

/** A negation nobody accounts for, or training on something else after another purpose. */
const isUnclear = (tags: string, at: number): boolean =>
	/N/.test(tags.replace(/(?:[RHYC][bvfpYdaw]*|^|[^bv])N/g, '')) || /P.*T[^S]*o/.test(tags.slice(at))
