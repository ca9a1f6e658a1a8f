import { Buffer } from 'node:buffer'

import { Webhook } from 'standardwebhooks'

/** A fresh secret as Standard Webhooks 1.0.0 writes them: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string =>
	`whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`

/**
 * The name of an alert in `webhook-id`, the same on every try. Full stops and slashes give way: the signature joins id,
 * time and body with full stops (Standard Webhooks 1.0.0).
 */
export const webhookId = (alert: string): string => alert.replace(/[^A-Za-z0-9-]+/g, '_')

/** The three headers that let a receiver check who sent a body, and when. While a secret is replaced, both sign. */
export const signatureHeaders = (
	secrets: readonly string[],
	id: string,
	at: Date,
	body: string,
): Record<string, string> => ({
	'webhook-id': id,
	'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
	'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
})
