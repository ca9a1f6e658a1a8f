import { link } from '../../routes.ts'
import { Layout } from './parts/layout.tsx'

type Json = Readonly<Record<string, unknown>>

/** What of an OpenAPI document is shown. */
export interface ReferenceProps {
	/** Path → method → operation. */
	readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
	readonly schemas: Readonly<Record<string, Json>>
	readonly problems: readonly { readonly code: string; readonly status: number; readonly title: string }[]
}

interface Parameter {
	readonly name: string
	readonly in: string
	readonly required: boolean
	readonly description?: string
	readonly schema: Json
}

interface Operation {
	readonly operationId: string
	readonly tags: readonly string[]
	readonly summary: string
	readonly parameters: readonly Parameter[]
	readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
	readonly security: readonly object[]
	readonly responses: Readonly<
		Record<
			string,
			{ readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Json }>> }
		>
	>
}

/** The reference of the API, from its OpenAPI document. */
export const ReferencePage = ({ paths, schemas, problems }: ReferenceProps) => {
	const calls = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({
			path,
			method: method.toUpperCase(),
			operation: operation as unknown as Operation,
		})),
	)
	const groups = Map.groupBy(calls, ({ operation }) => operation.tags[0] ?? '')
	return (
		<Layout title="API" description="Every call of the Clausewatch API, with what it takes and answers.">
			<header class="lead">
				<h1>API</h1>
				<p>
					JSON, without a key, from any site. The same as an{' '}
					<a href={link('openapi')}>OpenAPI 3.1 document</a>.
				</p>
			</header>
			{[...groups].map(([tag, inGroup]) => (
				<section aria-labelledby={`tag-${tag}`}>
					<h2 id={`tag-${tag}`}>{tag}</h2>
					{inGroup.map((call) => (
						<Call {...call} />
					))}
				</section>
			))}
			<section aria-labelledby="problems">
				<h2 id="problems">Problems</h2>
				<p>
					What is refused is answered as <code>application/problem+json</code> (RFC 9457), with a{' '}
					<code>code</code> that stays, and <code>fields</code> where single fields are wrong.
				</p>
				<dl class="facts">
					{problems.map(({ code, status, title }) => (
						<div id={`problem-${code}`}>
							<dt>
								<code>{code}</code>
							</dt>
							<dd>
								{status}. {title}.
							</dd>
						</div>
					))}
				</dl>
			</section>
			<section aria-labelledby="schemas">
				<h2 id="schemas">Schemas</h2>
				{Object.entries(schemas).map(([name, schema]) => (
					<details id={`schema-${name}`}>
						<summary>{name}</summary>
						<pre tabindex={0}>{JSON.stringify(schema, null, 2)}</pre>
					</details>
				))}
			</section>
		</Layout>
	)
}

const Call = ({ path, method, operation }: { path: string; method: string; operation: Operation }) => (
	<article id={operation.operationId} class="call">
		<h3>
			<code>
				{method} {path}
			</code>
		</h3>
		<p>
			{operation.summary}.{operation.security.length > 0 && ' Needs a token.'}
		</p>
		{operation.parameters.length > 0 && (
			<ul>
				{operation.parameters.map((parameter) => (
					<li>
						<code>{parameter.name}</code> ({parameter.in}
						{parameter.required ? ', required' : ''}){parameter.description && `: ${parameter.description}`}
						{oneOf(parameter.schema)}
					</li>
				))}
			</ul>
		)}
		{Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => (
			<p>
				Takes <code>{type}</code>: <Schema schema={schema} />
			</p>
		))}
		{Object.entries(operation.responses)
			.filter(([status]) => status < '400')
			.map(([status, { content = {}, description }]) => (
				<p>
					Answers {status}
					{Object.entries(content).map(([type, { schema }]) => (
						<>
							, <code>{type}</code>: <Schema schema={schema} />
						</>
					))}
					{Object.keys(content).length === 0 && `: ${description}`}
				</p>
			))}
	</article>
)

const oneOf = ({ enum: values }: Json): string =>
	Array.isArray(values) ? `. One of ${values.map(String).join(', ')}` : ''

const Schema = ({ schema }: { schema: Json }) => {
	const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined
	return name === undefined ? <code>{JSON.stringify(schema)}</code> : <a href={`#schema-${name}`}>{name}</a>
}
