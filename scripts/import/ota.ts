// Open Terms Archive keeps the text it took from each page as Markdown, a commit for each record, dated when the page was
// fetched.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { marked } from 'marked'

import type { Capture } from '../../src/policy/model.ts'
import { OperatorError, type Watched } from '../operator.ts'
import type { History, Lost } from './history.ts'

const run = promisify(execFile)
/** Bytes of one file or of the list of commits. */
const MOST = 64 * 1024 * 1024

/** Subjects of commits by which the archive read the same page anew: `Apply technical or declaration upgrade on …`. */
const REREADS = /^Refilter\b|\btechnical\b.*\bupgrade\b/i

interface Commit {
	readonly hash: string
	readonly at: string
	readonly subject: string
}

/** The history of one document in a checkout of a versions repository: the file `<service>/<terms>.md`. */
export async function otaHistory(
	repository: string,
	service: string,
	terms: string,
	document: Watched,
): Promise<History> {
	const path = `${service}/${terms}.md`
	const commits = await listCommits(repository, path)
	if (commits.length === 0) throw new OperatorError(`${repository} has no record of ${path}`)
	return {
		total: commits.length,
		captures: commits.map(({ hash, at, subject }) => ({
			document: document.id,
			at,
			rereads: REREADS.test(subject),
			load: () => load(repository, hash, path, at, document, terms),
		})),
	}
}

const git = async (repository: string, ...args: string[]): Promise<string> => {
	try {
		return (await run('git', ['-C', repository, ...args], { maxBuffer: MOST })).stdout
	} catch (error) {
		const { stderr, message } = error as Error & { stderr?: string }
		throw new OperatorError(`git: ${stderr?.trim().split('\n')[0] || message}`)
	}
}

/** Oldest first. Git knows whole seconds: what shares one keeps its order by a millisecond. */
async function listCommits(repository: string, path: string): Promise<Commit[]> {
	const log = await git(
		repository,
		'log',
		'--reverse',
		'--diff-filter=AM',
		'--format=%H%x09%aI%x09%s',
		'--',
		path,
	)
	const commits = log
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [hash = '', date = '', subject = ''] = line.split('\t')
			return { hash, time: Date.parse(date), subject }
		})
		.toSorted((a, b) => a.time - b.time)
	let last = 0
	return commits.map(({ hash, time, subject }) => {
		last = Math.max(time, last + 1)
		return { hash, at: new Date(last).toISOString(), subject }
	})
}

async function load(
	repository: string,
	hash: string,
	path: string,
	observedAt: string,
	{ url, locale }: Watched,
	title: string,
): Promise<Capture | Lost> {
	const markdown = await git(repository, 'show', `${hash}:${path}`)
	const text = await marked.parse(markdown)
	const page = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="canonical" href="${escapeHtml(url)}"></head>
<body><main>
${text}</main></body></html>
`
	return {
		observedAt,
		url,
		status: 200,
		contentType: 'text/html; charset=utf-8',
		body: new TextEncoder().encode(page),
	}
}

const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
