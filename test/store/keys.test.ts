import { expect, test } from 'vitest'

import {
	addressKey,
	deriveKeys,
	randomToken,
	seal,
	signLink,
	unseal,
	verifyLink,
} from '../../src/store/keys.ts'

const keys = await deriveKeys('s'.repeat(32))
const others = await deriveKeys('t'.repeat(32))

test('what is sealed opens with the same key beside the same owner, and no other way', async () => {
	const sealed = await seal(keys.addresses, 'ada@example.org', 'owner')
	expect(await unseal(keys.addresses, sealed, 'owner')).toBe('ada@example.org')
	await expect(unseal(keys.addresses, sealed, 'another')).rejects.toThrow()
	await expect(unseal(keys.endpoints, sealed, 'owner')).rejects.toThrow()
	await expect(unseal(others.addresses, sealed, 'owner')).rejects.toThrow()
	await expect(
		unseal(
			keys.addresses,
			sealed.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
			'owner',
		),
	).rejects.toThrow()
})

test('the same text is sealed differently each time', async () => {
	expect(await seal(keys.addresses, 'a', 'o')).not.toBe(await seal(keys.addresses, 'a', 'o'))
})

test('an address has one key however it is written, and another installation another', async () => {
	expect(await addressKey(keys, ' Ada@Example.ORG')).toBe(await addressKey(keys, 'ada@example.org'))
	expect(await addressKey(keys, 'bob@example.org')).not.toBe(await addressKey(keys, 'ada@example.org'))
	expect(await addressKey(others, 'ada@example.org')).not.toBe(await addressKey(keys, 'ada@example.org'))
})

test('a link is verified by who made it only', async () => {
	const link = await signLink(keys, 42)
	expect(link).toMatch(/^1\.42\./)
	expect(await verifyLink(keys, link)).toBe(42)
	expect(await verifyLink(keys, link.replace('.42.', '.43.'))).toBeNull()
	expect(await verifyLink(others, link)).toBeNull()
})

test('tokens carry 32 random bytes', () => {
	expect(randomToken()).toMatch(/^[\w-]{43}$/)
	expect(randomToken()).not.toBe(randomToken())
})
