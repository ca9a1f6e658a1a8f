// The same said in other words that no rule can prove the same: they alert, in doubt. A pair leaves this list when a rule
// proves it in general.
import type { Pair } from './pairs.ts'

export const unproven: readonly Pair[] = [
	['Select Manage preferences to opt out.', 'Select Cookie preferences to opt out.'],
	['Figure 1: How cookies work', 'Image: How cookies work'],
	['Photo: a person at a desk', ''],
	[
		'We collect:\n- your name\n- your email address\n- your photo',
		'We collect your name, your email address and your photo.',
	],
	['We gather:\n- posts\n- likes', 'The data we gather:\n- Your posts\n- Your likes'],
	['Kind | Purpose\nName | Account\nEmail | Receipts', 'Name: Account\nEmail: Receipts'],
	[
		'- Name: we use it for your account.\n- Email: we use it for receipts.',
		'Kind | Purpose\nName | We use it for your account\nEmail | We use it for receipts',
	],
	['Data type | Purpose\nName | Account', 'Type of data | Purposes\nName | Account'],
	[
		'Name | Purpose | Duration\nid | Sign-in | A day',
		'Name | Purpose | How long it lasts\nid | Sign-in | A day',
	],
	['See “Your choices” below.', 'See Section 7 (“Your choices”) below.'],
	[
		'You may object. You may complain to us. You may ask for a copy.',
		'You may:\n- object\n- complain to us\n- ask for a copy',
	],
	[
		'We set cookies that keep you signed in and remember your language.',
		'We set cookies.\n- They keep you signed in.\n- They remember your language.',
	],
	[
		'Photos are kept for 30 days. Videos are kept for 60 days.',
		'What | How long\nPhotos | 30 days\nVideos | 60 days',
	],
	[
		'What | How long\nPhotos | 30 days\nVideos | 60 days',
		'What | How long\nVideos | 60 days\nPhotos | Thirty days',
	],
	['For details see our Cookie Policy.', 'See our Cookie Policy for details.'],
	['You can reach us by email or by post.', 'You can reach us by post or by email.'],
	['Buyers shall pay in full.', 'Buyers must pay in full.'],
	['You agree not to: copy the site.', 'You agree not to do any of the following: copy the site.'],
	['You give us your address.', 'You provide us with your address.'],
	['We get your number from your employer.', 'We obtain your number from your employer.'],
	['We are required to keep invoices by law.', 'The law requires us to keep invoices.'],
	['Your photo is stored on our servers.', 'We store your photo on our servers.'],
	['Ads are chosen by our systems.', 'Our systems choose ads.'],
	['We share order data with couriers.', 'Order data is shared with couriers.'],
	['We log your visits. We also log your searches.', 'We log your visits and searches.'],
	['We log your visits and your clicks.', 'We log your visits. Your clicks are logged as well.'],
	['Users may report a post.', 'You may report a post.'],
	['A member can block another member.', 'Members can block other members.'],
	['We use the data described above to detect fraud.', 'We use the data above to detect fraud.'],
	['To get in touch, use the form.', 'To contact us, use the form.'],
	['We do not share your number without your consent.', 'We share your number only with your consent.'],
	['We disclose data where the law demands it.', 'We disclose data when it is demanded by law.'],
	['Security is important to us.', 'Security matters to us.'],
	['We aim to make the service better.', 'We aim to improve the service.'],
	['We use your data so that we can pay you.', 'We use your data so as to be able to pay you.'],
	['It is possible to turn off ads.', 'You can turn off ads.'],
	['Our staff process your requests.', 'Your requests are processed by our staff.'],
	['We delete the file once it is no longer needed.', 'The file is deleted when we no longer need it.'],
	['Companies we work with may see it.', 'It may be seen by companies we work with.'],
	['We do not sell data. We never have.', 'We do not sell data, and we never have.'],
	['You can ask us to correct errors.', 'You can request that we correct errors.'],
	[
		'Firms that hire (each a “Hirer”) see your name. A Hirer may write to you.',
		'Firms that hire (each an “Inviting Party”) see your name. An Inviting Party may write to you.',
	],
]
