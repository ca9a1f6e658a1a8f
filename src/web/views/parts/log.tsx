import { link } from '../../../routes.ts'
import type { CaptureRun } from '../../../store/captures.ts'
import type { LogLine } from '../../load/coverage.ts'
import { Moment } from './time.tsx'
import { formatSpan } from '../../../wording/times.ts'
import { heldWords, outcomeWords, setAsideWords, sourceWords } from '../../../wording/names.ts'

/** Every look at a document, and the times nobody looked. */
export const LogTable = ({ document, lines }: { document: string; lines: readonly LogLine[] }) => (
	<table class="log">
		<thead>
			<tr>
				<th scope="col">From</th>
				<th scope="col">To</th>
				<th scope="col">Checks</th>
				<th scope="col">What was found</th>
			</tr>
		</thead>
		<tbody>
			{lines.map((line) =>
				line.kind === 'gap' ? (
					<tr class="gap">
						<td>
							<Moment at={line.from} />
						</td>
						<td>
							<Moment at={line.to} />
						</td>
						<td>0</td>
						<td>No check for {formatSpan(Date.parse(line.to) - Date.parse(line.from))}</td>
					</tr>
				) : (
					<tr class={line.run.outcome}>
						<td>
							<Moment at={line.run.firstAt} />
						</td>
						<td>
							<Moment at={line.run.lastAt} />
						</td>
						<td>{line.run.count}</td>
						<td>
							<Finding document={document} run={line.run} />
						</td>
					</tr>
				),
			)}
		</tbody>
	</table>
)

const Finding = ({ document, run }: { document: string; run: CaptureRun }) => (
	<>
		<strong>{outcomeWords[run.outcome]}.</strong> {run.reason && heldWords(run.reason)}
		{run.version !== null && (
			<>
				<a href={link('version', { id: document, number: run.version })}>Version {run.version}</a>.
			</>
		)}
		{run.setAside > 0 && ` ${setAsideWords(run.setAside)}`}
		{run.source !== 'live' && ` From ${sourceWords[run.source]}.`}
		{run.asked && (
			<>
				{' '}
				Asked at <code>{run.asked}</code>.
			</>
		)}
	</>
)
