import type { Document } from '../../../policy/model.ts'
import { link } from '../../../routes.ts'
import { Moment } from './time.tsx'

/** A document's name, and how well it is seen. */
export interface Sight extends Pick<Document, 'id' | 'title' | 'locale'> {
	/** Nobody saw the document for longer than the setting allows. */
	readonly blind: boolean
	/** Last capture that was the document, ISO; null when there was none. */
	readonly goodAt: string | null
}

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
