import type { Phrasings } from './phrasings.ts'

// A last set, unseen until the rules were done with the others.
export const fourth: Phrasings = {
	'ai-training': {
		says: [
			'AI at LinkedIn > Personal data of members may be used to train the models that power our features.',
			'To build generative AI models, we use content from members.',
			'Your data can be part of the material our AI models are trained on.',
		],
		not: [
			'We will not use your personal data to train AI models.',
			'Is my personal data used to train AI models?',
			'We ask customers not to upload personal data that AI models are trained on.',
		],
	},
	'messages-left-out': {
		says: [
			'Please note that we don’t use private messages for generative AI training.',
			'Private messages aren’t included in the data we use for AI training.',
			'Are private messages included in AI training? > No, they are not.',
			'Messages and AI training > Your private messages are off limits.',
			'The setting covers posts. It does not extend to private messages when we train AI models.',
		],
		not: [
			'We do not use private messages to make job recommendations. We use AI models trained on posts.',
			'We never sell private messages to those who train AI models.',
			'Private messages you paste into the AI assistant may be used to train AI models.',
			'We don’t let recruiters use private messages to train AI models.',
			'Not all private messages are used to train AI models.',
			'Are private messages included in AI training? > See the setting.',
		],
	},
	'messages-used': {
		says: [
			'AI training also covers private messages.',
			'From 2027, AI models will be trained using private messages.',
			'Unless you object, we use private messages to train AI models.',
		],
		not: [
			'Private messages remain outside AI training.',
			'Generative AI features read private messages only to suggest replies.',
			'We haven’t used private messages to train AI models.',
			'Members fear that private messages are used to train AI models.',
		],
	},
	'posts-used': {
		says: [
			'When the setting is on, your posts help train our AI models.',
			'Content that you post publicly, such as posts and photos, is used to train AI models.',
			'Training data for our AI models can contain posts.',
			'Depending on your settings, posts are used for training AI models.',
		],
		not: [
			'Your posts stay out of AI training.',
			'If you opt out, posts are not used to train AI models.',
			'AI models are trained to find posts that break our rules.',
			'Advertisers’ posts promote AI training.',
			'You can delete posts before AI training begins.',
		],
	},
	'profile-used': {
		says: [
			'Details from your profile are used in AI training.',
			'AI models learn from your profile and posts.',
		],
		not: [
			'Your profile photo is not used for AI training.',
			'To stop AI training, open your profile and choose Settings.',
			'AI models trained on public data suggest profile headlines.',
		],
	},
	'comments-used': {
		says: ['We may use comments, reactions and shares to train AI models.'],
		not: [
			'Comments are reviewed by AI models trained to spot abuse.',
			'We welcome comments on our AI training practices.',
		],
	},
	'resumes-used': {
		says: ['Resumes are part of AI training data.'],
		not: ['We do not add résumés to AI training data.', 'Our AI models read resumes for hirers.'],
	},
	'credentials-left-out': {
		says: [
			'Account credentials are excluded from AI training data.',
			'AI training never involves your password or bank details.',
		],
		not: ['Protect your password while AI models are trained.', 'Login credentials are not shared.'],
	},
	'payment-left-out': {
		says: ['We do not train AI models on payment information.'],
		not: [
			'Payment information is used for billing, not AI.',
			'AI models trained on payment information spot fraud.',
		],
	},
	'salary-left-out': {
		says: ['We won’t use salary data for AI training.'],
		not: ['AI training costs more than a salary.', 'We do not show salary data to AI trainers.'],
	},
	'regions-covered': {
		says: [
			'Members located in Canada and Hong Kong are now included in AI training.',
			'For members in the EEA, we use public posts to train AI models.',
		],
		not: [
			'Members in the EEA can turn AI training off.',
			'If you live in the UK, AI training does not include your data.',
			'AI training is not available in Switzerland.',
		],
	},
	'regions-left-out': {
		says: [
			'We do not use data of members in the EEA or Switzerland for AI training.',
			'AI training excludes members in Canada.',
		],
		not: [
			'AI training now includes members in Canada.',
			'In the EEA we do not use salary data for AI training.',
			'We do not sell data of members in the UK to train AI models.',
		],
	},
	'minors-left-out': {
		says: [
			'AI training does not include members we believe are under 18.',
			'Accounts of minors are excluded from AI training.',
		],
		not: ['Minors cannot use AI features.', 'AI models trained on posts flag accounts under 18.'],
	},
	'on-by-default': {
		says: [
			'AI training setting > The default is on.',
			'The Data for Generative AI Improvement setting will be switched on by default.',
			'AI training > Members are opted in by default.',
		],
		not: [
			'AI training > You can set it to on or off.',
			'AI training > The default is off.',
			'AI training > Is it on by default?',
		],
	},
	'off-by-default': {
		says: [
			'AI training > The default is off.',
			'AI training > We ask first: only if you opt in do we use your data.',
		],
		not: ['AI training > The default is on.', 'AI training > You can opt in again.'],
	},
	'opt-out-offered': {
		says: [
			'AI training > Members can switch the setting off whenever they want.',
			'We let you opt out of AI training.',
		],
		not: ['AI training > There is no opt out.', 'AI training > You cannot switch it off.'],
	},
	'past-training-stands': {
		says: [
			'AI training > Opting out has no effect on training that has already been done.',
			'AI training > If you switch it off, models already trained will not be retrained.',
		],
		not: [
			'AI training > If you switch it off, we delete your data from past training sets.',
			'AI training > You can opt out even if you have already agreed.',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'The setting has no effect on AI models for personalisation or safety.',
			'Opting out of AI training does not cover models that detect fraud.',
		],
		not: [
			'The setting covers all AI models, for security too.',
			'AI models for security are trained on posts.',
		],
	},
	'microsoft-trains': {
		says: [
			'We provide some member data to Microsoft, which trains its AI models on it.',
			'Data shared with Microsoft may be used to train Microsoft’s AI models.',
		],
		not: [
			'Microsoft may not use member data to train AI models.',
			'Microsoft provides the data centres where AI models are trained on data.',
			'Does Microsoft train AI models on my data?',
		],
	},
	'affiliates-train': {
		says: [
			'We and our affiliates may use personal data to train AI models.',
			'Affiliates may also train AI models on this content.',
		],
		not: [
			'Affiliates are not allowed to train AI models on your data.',
			'We train AI models for our affiliates’ customers.',
		],
	},
	'legitimate-interests': {
		says: [
			'We train AI models on the basis of our legitimate interests.',
			'AI training relies on the legal basis of legitimate interest.',
		],
		not: [
			'AI training is not based on legitimate interests.',
			'Legitimate interests are the basis for security. AI training needs consent.',
		],
	},
	'objection-form': {
		says: [
			'AI training > Fill out this form to object.',
			'You may object to AI training via the Data Processing Objection Form.',
		],
		not: [
			'AI training > There is no form with which to object.',
			'Use the form to report abuse; AI training is explained below.',
		],
	},
	'changes-announced': {
		says: [
			'We will notify you before material changes to this policy take effect.',
			'If there are significant updates to these terms, we’ll tell you through the service.',
		],
		not: [
			'We may update this notice from time to time.',
			'Material changes to the law are announced by governments.',
			'We will tell you when others make major changes to your profile.',
		],
	},
	'open-job-applications': {
		says: [
			'AI models are not trained on your job applications.',
			'We may use application data to train AI models.',
		],
		not: [
			'Job applications help you find work; AI models are trained on posts.',
			'We use AI to sort job applications.',
		],
	},
	'open-recruiter-messages': {
		says: [
			'Your messages with recruiters stay out of AI training.',
			'AI models are trained on conversations between recruiters and candidates.',
		],
		not: [
			'Recruiters can send you messages written by AI models.',
			'AI models trained by us rank messages from recruiters.',
		],
	},
	'open-closed-accounts': {
		says: [
			'Once your account is closed, we no longer use your data to train AI models.',
			'Closing your account does not remove your data from AI models already trained.',
		],
		not: [
			'To stop AI training, close your account.',
			'AI training > Close your account to leave LinkedIn for good.',
			'When your account is closed, we delete your profile.',
		],
	},
	'open-microsoft-boundary': {
		says: [
			'LinkedIn does not share members’ data with Microsoft to train Microsoft’s models.',
			'Microsoft never uses LinkedIn posts to train its models.',
		],
		not: [
			'Microsoft uses LinkedIn posts to train its models.',
			'Microsoft does not own the content you post.',
			'Microsoft trains models; LinkedIn members’ data is protected.',
		],
	},
	'open-controls-posts': {
		says: [
			'Each post has a switch that keeps it out of AI training.',
			'You cannot opt individual posts out of AI training.',
		],
		not: [
			'One setting covers all posts in AI training.',
			'Each post shows who can see it, and AI training is off.',
		],
	},
	'open-controls-fields': {
		says: [
			'You can opt specific profile fields out of AI training.',
			'AI training has no separate control for sensitive data.',
		],
		not: ['Sensitive data is not used for AI training.', 'You can hide profile sections from the public.'],
	},
}
