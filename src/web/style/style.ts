import { sha256 } from '../../policy/page/hash.ts'
import { link } from '../../routes.ts'
import { base } from './base.ts'
import { change } from './change.ts'
import { record } from './record.ts'
import { register } from './register.ts'

/** The one stylesheet. Its address carries its hash, so that it may be cached for good. */
export const style = [base, register, change, record].join('\n')

export const stylePath = `${link('style')}?v=${sha256(style).slice(0, 12)}`

/** The mark in the browser's tab: a section sign in a square. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#7d1d1d"/><text x="16" y="24" font-family="Georgia,serif" font-size="24" text-anchor="middle" fill="#fffdf7">§</text></svg>`
