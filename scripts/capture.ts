// npm run capture: fetches the watchlist from this machine and pushes what it saw to a Clausewatch elsewhere. For a
// crontab: quiet when all went well, one line for each document that did not, exit status 1 then.
import { parseArgs } from 'node:util'

import { userAgent } from '../src/env.ts'
import { type FetchOptions, fetchPage } from '../src/http/fetch-page.ts'
import { addressInLanguage } from '../src/watch/sources/language.ts'
import { type Operator, OperatorError, type Watched, createOperator, readToken } from './operator.ts'

const USAGE =
	'usage: npm run --silent capture -- --to https://HOST [--token-file FILE] [--document ID]… (or OPERATOR_TOKEN in the environment)'

/** Fetches each document and pushes what came back. What went wrong comes back as a line for each. */
export async function capture(
	operator: Pick<Operator, 'documents' | 'push'>,
	only: readonly string[],
	options: FetchOptions,
): Promise<string[]> {
	const watched = await operator.documents()
	const strangers = only.filter((id) => !watched.some((document) => document.id === id))
	const problems = strangers.map((id) => `${id}: is not on the watchlist`)
	for (const document of watched.filter(({ id }) => only.length === 0 || only.includes(id))) {
		const problem = await captureOne(operator, document, options)
		if (problem !== null) problems.push(`${document.id}: ${problem}`)
	}
	return problems
}

async function captureOne(
	operator: Pick<Operator, 'push'>,
	document: Watched,
	options: FetchOptions,
): Promise<string | null> {
	const problem = await lookAndPush(operator, document, options)
	const inLanguage = problem === 'held: other-language' ? addressInLanguage(document) : null
	return inLanguage === null ? problem : lookAndPush(operator, { ...document, url: inLanguage }, options)
}

async function lookAndPush(
	operator: Pick<Operator, 'push'>,
	document: Watched,
	options: FetchOptions,
): Promise<string | null> {
	const result = await fetchPage(document, options)
	if (result.kind !== 'page') return `not seen: ${result.kind === 'failure' ? result.reason : result.kind}`
	try {
		const { outcome, reason } = await operator.push(document.id, result.capture)
		return outcome === 'held' ? `held: ${reason}` : null
	} catch (error) {
		if (error instanceof OperatorError) return `not taken: ${error.message}`
		throw error
	}
}

function readOptions(args: string[]) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				to: { type: 'string' },
				'token-file': { type: 'string' },
				document: { type: 'string', multiple: true, default: [] },
			},
		})
		return URL.canParse(values.to ?? '') ? { ...values, to: values.to ?? '' } : null
	} catch {
		return null
	}
}

async function main(): Promise<number> {
	const options = readOptions(process.argv.slice(2))
	if (!options) {
		console.error(USAGE)
		return 2
	}
	try {
		const token = readToken(options['token-file'], process.env['OPERATOR_TOKEN'])
		const problems = await capture(createOperator(options.to, token), options.document, {
			userAgent: userAgent({ CONTACT_URL: options.to }),
			allowLoopback: false,
		})
		for (const problem of problems) console.error(problem)
		return problems.length === 0 ? 0 : 1
	} catch (error) {
		if (!(error instanceof OperatorError)) throw error
		console.error(error.message)
		return 1
	}
}

if (import.meta.main) process.exitCode = await main()
