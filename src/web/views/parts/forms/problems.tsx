import type { Child } from 'hono/jsx'

import type { FaultsByField } from '../../../../wording/faults.ts'

interface ProblemsProps {
	readonly problems: FaultsByField
	/** What did not happen, e.g. `Nothing was sent.` */
	readonly nothing: string
	/** The field of the address, and how it is called; it may lead there. */
	readonly address: readonly [field: string, name: Child]
}

/** What is wrong with what was filled in. */
export const Problems = ({ problems, nothing, address: [field, name] }: ProblemsProps) => {
	const list = Object.entries(problems)
	return list.length > 0 ? (
		<div class="blind" role="alert">
			<p>
				<strong>{nothing}</strong> Please correct:
			</p>
			<ul>
				{list.map(([wrong, what]) => (
					<li>
						{wrong === field ? name : wrong} {what}
					</li>
				))}
			</ul>
		</div>
	) : null
}
