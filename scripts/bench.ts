// What a check costs, on pages of our own and on recorded ones: `npm run bench [-- FOLDER]`. Or how well edits are judged:
// `npm run bench -- judging`. Or what telling many costs: `npm run bench -- fan-out [N …]`
import { benchFanOut } from './bench/fan-out.ts'
import { benchJudging } from './bench/judging.ts'
import { benchReading } from './bench/reading.ts'
import { createTerminal } from './local/terminal.ts'
import { UnreadableFolder } from './recordings.ts'

const terminal = createTerminal()

try {
	const [first, ...rest] = process.argv.slice(2)
	if (first === 'judging') benchJudging(rest)
	else if (first === 'fan-out') await benchFanOut(terminal, rest.length > 0 ? rest.map(Number) : undefined)
	else await benchReading(terminal, first)
} catch (error) {
	if (!(error instanceof UnreadableFolder)) throw error
	console.error(error.message)
	process.exitCode = 1
}
