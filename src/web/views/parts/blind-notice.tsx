import type { Sight } from '../../load/health.ts'
import { link } from '../../../routes.ts'
import { Moment } from './time.tsx'

/** The public sign that the monitor does not see a document; nothing while it sees all of these. */
export const BlindNotice = ({ sights }: { sights: readonly Sight[] }) => {
	const blind = sights.filter((sight) => sight.blind)
	return blind.length > 0 ? (
		<div class="blind" role="note">
			<p>
				<strong>Clausewatch is blind here.</strong> What changed since is not on this page.
			</p>
			<ul>
				{blind.map(({ id, title, goodAt }) => (
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
	) : null
}
