import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the demo sees every step from the first reading to the alerts, and leaves nothing behind', async () => {
	const script = run('demo', ['--exit'], { TMPDIR: folder })
	const status = await script.ended
	const output = script.output()
	expect(output).toMatch(/^✓ All 10 steps seen in \d+ s\.$/m)
	expect(status).toBe(0)
	expect(output).not.toContain('\u001B')
	expect(output).toMatch(/^ {2}Severity +cosmetic$/m)
	expect(output).toMatch(/^ {2}Severity +material$/m)
	expect(output).toMatch(/^ {2}│ Subject: /m)
	expect(output).toMatch(/^ {2}│ webhook-signature: v1,/m)
	expect(readdirSync(folder)).toEqual([])
})
