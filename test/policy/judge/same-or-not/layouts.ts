// Lists, prose, tables and sections laid out otherwise, and the same with one item or mark more or less.
import type { Pair } from './pairs.ts'

export const harmless: readonly Pair[] = [
	[
		'We do not allow chain letters on this service or in its groups, whoever wrote them.\nExamples of chain letters\n- Forwarded prayers\n- Lucky sums',
		'Examples of chain letters\n- Forwarded prayers\n- Lucky sums\nWe do not allow chain letters on this service or in its groups, whoever wrote them.',
	],
	['We gather:\n- posts\n- likes\n- votes', 'We gather:\n- likes\n- posts\n- votes'],
	['We gather:\n- posts;\n- likes; and\n- votes.', 'We gather:\n- Posts\n- Likes\n- Votes'],
	['We gather:\n- (a) posts\n- (b) likes', 'We gather:\n- 1. posts\n- 2. likes'],
	['Kind | Purpose\nName | Account\nEmail | Receipts', 'Purpose | Kind\nAccount | Name\nReceipts | Email'],
	['Kind | Purpose\nName | Account\nEmail | Receipts', 'Kind | Purpose\nEmail | Receipts\nName | Account'],
	['Kind | Purpose\nName | Account\n– | –', 'Kind | Purpose\nName | Account'],
	['Kind | Purpose\nName | Account', 'Kind | Purpose\nName | Account\nN/A | N/A'],
	['### 4.1 Cookies\nWe set cookies.', '### 5.1 Cookies\nWe set cookies.'],
	['### A. Cookies\nWe set cookies. See part B.', '### C. Cookies\nWe set cookies. See part D.'],
	['As said in Section 3(b), we set cookies.', 'As said in Section 4(b), we set cookies.'],
	[
		'We set cookies. They remember your language.\nWe never read mail.',
		'We never read mail.\nWe set cookies. They remember your language.',
	],
	['We set cookies. They keep you signed in.', 'We set cookies.\nThey keep you signed in.'],
	[
		'We use your data to detect fraud, fix bugs and send receipts.',
		'We use your data to:\n- detect fraud\n- fix bugs\n- send receipts',
	],
	['We share it with:\n- banks\n- couriers', 'We share it with banks and couriers.'],
	['We share it with the following: banks; couriers.', 'We share it with:\n- banks\n- couriers'],
]

export const material: readonly Pair[] = [
	['We collect:\n- your name\n- your photo', 'We collect your name, your photo and your voice.'],
	['Name | Shared\nVoice | Yes', 'Name | Sold\nVoice | Yes'],
	['We collect:\n- your name\n- your photo', 'We may collect your name and photo.'],
	['We do not collect:\n- your name\n- your photo', 'We collect your name and photo.'],
	['We collect your name, photo and voice.', 'We collect:\n- your name\n- your photo'],
	['We gather:\n- posts\n- likes\n- votes', 'We gather:\n- likes\n- messages\n- votes'],
	['We gather:\n- posts\n- likes', 'We gather only:\n- likes\n- posts'],
	['Kind | Sold\nName | No\nEmail | Yes', 'Kind | Sold\nName | Yes\nEmail | No'],
	['Kind | Sold | Shared\nName | No | Yes', 'Kind | Sold | Shared\nName | Yes | No'],
	['Kind | Purpose\nName | Account', 'Purpose | Kind\nAccount, ads | Name'],
	['Kind | Purpose\nName | Account\nEmail | Receipts', 'Kind | Purpose\nName | Receipts\nEmail | Account'],
	['Kind | Purpose\nName | Account', 'Kind | Purpose\nName | Account\nVoice | Research'],
	[
		'What | How long\nPhotos | 30 days\nVideos | 60 days',
		'What | How long\nPhotos | 60 days\nVideos | 30 days',
	],
	[
		'Photos are kept for 30 days. Videos are kept for 60 days.',
		'What | How long\nPhotos | 60 days\nVideos | 30 days',
	],
	['Photos are kept for 30 days.', 'What | How long\nPhotos | 3 months'],
	['We share it with banks and couriers.', 'We share it with:\n- banks\n- couriers\n- insurers'],
	['We share it with:\n- banks\n- couriers', 'We share it with banks, couriers and others.'],
	['You may object. You may complain to us.', 'You may:\n- object'],
	['You may object. You may complain to us.', 'You may object, if you complain to us.'],
	['We set cookies. They keep you signed in.', 'We set cookies. They keep you signed in and follow you.'],
	['### 4.1 Cookies\nWe set cookies.', '### 5.1 Cookies\nWe set no cookies.'],
	['As said in Section 3(b), we set cookies.', 'As said in Section 4(b), we set ad cookies.'],
	['- We share:\n- names', '- We do not share:\n- names'],
]
