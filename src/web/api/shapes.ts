import type { Settings } from '../../env.ts'
import { link } from '../../routes.ts'
import type { ChangeOutline } from '../../store/change-lists.ts'
import type { RecordedChange } from '../../store/changes.ts'
import type { Version } from '../../store/versions.ts'
import type { Standing } from '../load/documents.ts'

type Site = Pick<Settings, 'PUBLIC_URL'>

/** A change in a list: everything but its edits. */
export const outlineOf = (change: ChangeOutline, { PUBLIC_URL }: Site) => ({
	...change,
	page: PUBLIC_URL + link('change', { id: change.id }),
	api: PUBLIC_URL + link('apiChange', { id: change.id }),
})

/** A change with all its edits. */
export const changeOf = (change: RecordedChange, site: Site) => {
	const { edits, ...rest } = change
	return { ...outlineOf({ ...rest, editCount: edits.length }, site), edits }
}

/** A watched document and how well it is seen. */
export function documentOf({ document, state, sight, last }: Standing, { PUBLIC_URL }: Site) {
	const { id, title, url, locale, kind } = document
	return {
		id,
		title,
		url,
		locale,
		kind,
		page: PUBLIC_URL + link('document', { id }),
		version: state?.known.version?.number ?? null,
		pending: state?.known.pending ?? null,
		checkedAt: state?.checkedAt ?? null,
		goodAt: state?.goodAt ?? null,
		outcome: last?.outcome ?? null,
		reason: last?.reason ?? null,
		roundsHeld: state?.roundsHeld ?? 0,
		sight: sight.state,
		blind: sight.state === 'blind',
		restless: sight.restless,
	}
}

/** A version with the addresses of its text and its page. */
export function versionOf(version: Version, { PUBLIC_URL }: Site) {
	const at = { id: version.document, number: version.number }
	return {
		...version,
		page: PUBLIC_URL + link('version', at),
		download: PUBLIC_URL + link('snapshot', at),
		api: PUBLIC_URL + link('apiVersion', at),
	}
}
