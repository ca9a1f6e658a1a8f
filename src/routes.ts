// Every public address and the function that builds a link to it. docs/api.md explains each; a test keeps it complete.

export const routes = {
	history: '/',
	change: '/changes/:id',
	document: '/documents/:id',
	version: '/documents/:id/versions/:number',
	snapshot: '/documents/:id/versions/:number/snapshot',
	calendar: '/changes/:id.ics',
	statements: '/statements',
	materiality: '/materiality',
	privacy: '/privacy',
	status: '/status',
	health: '/healthz',
	subscribe: '/subscribe',
	code: '/subscriptions/code',
	confirm: '/subscriptions/confirm/:token',
	unsubscribe: '/unsubscribe/:token',
	undo: '/subscriptions/undo/:token',
	manage: '/manage/:token',
	manageExport: '/manage/:token/export.json',
	manageEndpoints: '/manage/:token/endpoints',
	manageEndpoint: '/manage/:token/endpoints/:id',
	webhookSchema: '/schemas/webhooks.json',
	devLetters: '/dev/letters',
	devLetter: '/dev/letters/:name',
	feedAtom: '/feed.atom',
	feedRss: '/feed.rss',
	feedJson: '/feed.json',
	feedCalendar: '/feed.ics',
	statementAtom: '/statements/:id/feed.atom',
	statementRss: '/statements/:id/feed.rss',
	statementJson: '/statements/:id/feed.json',
	style: '/style.css',
	icon: '/icon.svg',
	mcp: '/mcp',
	apiDocs: '/docs',
	openapi: '/openapi.json',
	apiChanges: '/api/v1/changes',
	apiChange: '/api/v1/changes/:id',
	apiDocuments: '/api/v1/documents',
	apiDocument: '/api/v1/documents/:id',
	apiVersions: '/api/v1/documents/:id/versions',
	apiVersion: '/api/v1/documents/:id/versions/:number',
	apiVersionOn: '/api/v1/documents/:id/on/:date',
	apiCaptures: '/api/v1/captures',
	apiStatements: '/api/v1/statements',
	apiStatement: '/api/v1/statements/:id',
	apiExport: '/api/v1/export.ndjson',
	apiExportTable: '/api/v1/export.csv',
	apiStatus: '/api/v1/status',
	apiSubscriptions: '/api/v1/subscriptions',
	apiResendEvents: '/api/v1/email-events/resend',
	apiEndpoints: '/api/v1/endpoints',
	apiEndpoint: '/api/v1/endpoints/:id',
	apiEndpointTests: '/api/v1/endpoints/:id/tests',
	apiEndpointSecret: '/api/v1/endpoints/:id/secret',
	apiEndpointDeliveries: '/api/v1/endpoints/:id/deliveries',
	apiEndpointReplays: '/api/v1/endpoints/:id/replays',
	apiDeliveries: '/api/v1/deliveries',
	apiChecks: '/api/v1/checks',
	apiImport: '/api/v1/imports/:id',
	apiImportJoin: '/api/v1/imports/:id/join',
} as const

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
	? Name | Params<`/${Rest}`>
	: Path extends `${string}:${infer Name}.ics`
		? Name
		: Path extends `${string}:${infer Name}`
			? Name
			: never

/** The path of a route with its parameters filled in, e.g. `link('change', { id })`. */
export function link<Name extends keyof typeof routes>(
	name: Name,
	...[params]: [Params<(typeof routes)[Name]>] extends [never]
		? []
		: [Record<Params<(typeof routes)[Name]>, string | number>]
): string {
	return routes[name].replace(/:(\w+)/g, (_, key: string) =>
		encodeURIComponent(String((params as Record<string, string | number>)[key])),
	)
}
