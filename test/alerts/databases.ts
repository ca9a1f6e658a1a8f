// The database as it is on a bad day, and with its meter on.
import type { env } from 'cloudflare:workers'

/** Bindings whose database throws where `breaks` says so of a statement, before it did anything. */
export function withBrokenDatabase(bindings: typeof env, breaks: (sql: string) => boolean): typeof env {
	const failing = (sql: string) => {
		if (breaks(sql)) throw new Error('D1_ERROR: the database is away')
	}
	const texts = new WeakMap<object, string>()
	const wrap = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
		const wrapped = new Proxy(statement, {
			get(target, name) {
				if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), sql)
				if (name === 'source') return target
				return async (...rest: unknown[]) => {
					failing(sql)
					return (Reflect.get(target, name) as (...of: unknown[]) => unknown).apply(target, rest)
				}
			},
		})
		texts.set(wrapped, sql)
		return wrapped
	}
	const DB = new Proxy(bindings.DB, {
		get: (db, name) =>
			name === 'prepare'
				? (sql: string) => wrap(db.prepare(sql), sql)
				: async (statements: (D1PreparedStatement & { source: D1PreparedStatement })[]) => {
						failing(statements.map((statement) => texts.get(statement)).join(';'))
						return db.batch(statements.map(({ source }) => source))
					},
	})
	return { ...bindings, DB }
}

/** Bindings whose database adds up what it reads and writes. */
export function meter(bindings: typeof env, cost: { read: number; written: number }): typeof env {
	const add = <Row>(result: D1Result<Row>): D1Result<Row> => {
		cost.read += result.meta.rows_read
		cost.written += result.meta.rows_written
		return result
	}
	const wrap = (statement: D1PreparedStatement): unknown => ({
		source: statement,
		bind: (...values: unknown[]) => wrap(statement.bind(...values)),
		run: async () => add(await statement.run()),
		all: async () => add(await statement.all()),
		first: async (column?: string) => {
			const [row] = add(await statement.all()).results
			return (column === undefined ? row : row?.[column]) ?? null
		},
	})
	const DB = {
		prepare: (sql: string) => wrap(bindings.DB.prepare(sql)),
		batch: async (statements: { source: D1PreparedStatement }[]) =>
			(await bindings.DB.batch(statements.map(({ source }) => source))).map(add),
	} as unknown as D1Database
	return { ...bindings, DB }
}
