import { type Version, getVersion, getVersionAt } from '../../store/versions.ts'

/** The version that stood at the end of a day, or why none is known to have. */
export type VersionOn =
	| { readonly kind: 'stood'; readonly version: Version }
	| { readonly kind: 'uncovered'; readonly why: string }

/** What is on record for a document at the end of a day, YYYY-MM-DD in UTC. */
export async function loadVersionOn(
	db: D1Database,
	document: string,
	date: string,
	now: Date,
): Promise<VersionOn> {
	const uncovered = (why: string): VersionOn => ({ kind: 'uncovered', why })
	if (date > now.toISOString().slice(0, 10)) return uncovered(`${date} is yet to come.`)
	const version = await getVersionAt(db, document, `${date}T23:59:59.999Z`)
	if (!version) {
		const first = await getVersion(db, document, 1)
		return uncovered(
			first
				? `Nothing on record reaches back to ${date}: the first wording was seen on ${first.firstSeen.slice(0, 10)}.`
				: 'No wording of this document is on record.',
		)
	}
	if (version.lastSeen >= date) return { kind: 'stood', version }
	const next = await getVersion(db, document, version.number + 1)
	const seen = `Version ${version.number} was last seen on ${version.lastSeen.slice(0, 10)}`
	return uncovered(
		next
			? `${seen}, version ${next.number} first on ${next.firstSeen.slice(0, 10)}; between the two nobody looked.`
			: `${seen}; since then nobody saw the document.`,
	)
}
