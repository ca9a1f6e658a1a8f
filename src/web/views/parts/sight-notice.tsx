import type { Sight, SightState } from '../../load/health.ts'
import { link } from '../../../routes.ts'
import { Moment } from './time.tsx'

/** What stands in the way of a first reading, in the order it is told in. */
const unseenWords: Partial<Record<SightState, string>> = {
	waiting: 'Not looked at yet',
	unread: 'Looked at, but every check was held',
	imported: 'Known from imported history only',
}

/** The public sign of what the monitor does not see of these documents; nothing while it sees all of each. */
export const SightNotice = ({ sights }: { sights: readonly Sight[] }) => (
	<>
		<BlindNotice sights={sights.filter(({ state }) => state === 'blind')} />
		<UnseenNotice sights={sights} />
		<RestlessNotice sights={sights.filter(({ restless }) => restless.length > 0)} />
	</>
)

const BlindNotice = ({ sights }: { sights: readonly Sight[] }) =>
	sights.length > 0 && (
		<div class="blind" role="note">
			<p>
				<strong>Clausewatch is blind here.</strong> What changed since is not on this page.
			</p>
			<ul>
				{sights.map(({ id, title, goodAt }) => (
					<li>
						{title}:{' '}
						{goodAt ? (
							<>
								last seen <Moment at={goodAt} />
							</>
						) : (
							'not seen at all yet'
						)}
						. <a href={`${link('status')}#${id}`}>Why</a>
					</li>
				))}
			</ul>
		</div>
	)

const UnseenNotice = ({ sights }: { sights: readonly Sight[] }) => {
	const unseen = sights.filter(({ state }) => unseenWords[state])
	if (unseen.length === 0) return null
	const byState = Map.groupBy(unseen, ({ state }) => state)
	return (
		<div class="blind" role="note">
			<p>
				<strong>{countUnseen(unseen.length, sights.length)}</strong> What changed there is not on this page.
			</p>
			<ul>
				{Object.entries(unseenWords).map(([state, words]) => {
					const group = byState.get(state as SightState)
					return (
						group && (
							<li>
								{words}: {group.map(linked)}.
							</li>
						)
					)
				})}
			</ul>
		</div>
	)
}

const countUnseen = (count: number, all: number): string => {
	if (all === 1) return 'This document has not been seen yet.'
	if (count === all) return `None of the ${all} documents has been seen yet.`
	return `${count} of ${all} documents ${count === 1 ? 'has' : 'have'} not been seen yet.`
}

const linked = ({ id, title }: Sight, index: number) => (
	<>
		{index > 0 && ', '}
		<a href={`${link('status')}#${id}`}>{title}</a>
	</>
)

const RestlessNotice = ({ sights }: { sights: readonly Sight[] }) =>
	sights.length > 0 && (
		<p class="restless" role="note">
			Set aside, because they do not hold still from check to check: some lines of {sights.map(linked)}.
		</p>
	)
