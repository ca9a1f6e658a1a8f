import type { Phrasings } from './phrasings.ts'

// In the long-winded way of legal pages: provisos, asides, enumerations, references to settings and other notices.
export const eighth: Phrasings = {
	'on-by-default': {
		says: [
			'# AI training choices > Members’ choices > This control is turned on automatically when an account is opened, and remains so until the member changes it.',
			'# AI training choices > The default position of the toggle is “On”, meaning that you are included unless you tell us otherwise.',
		],
		not: ['# AI training choices > If you turned the toggle on, you may turn it off again at any time.'],
	},
	'off-by-default': {
		says: ['# AI training choices > Training on your data is off by default in your region; you can opt in.'],
		not: ['# AI training choices > Should you turn the toggle off, it will stay off.'],
	},
	'opt-out-offered': {
		says: [
			'Subject to applicable law, and as described in our help pages, members may at any time opt out of the use of their personal data for the training of generative AI models.',
			'Your rights and choices > You can, through your settings, restrict our use of your data for training AI models that generate content.',
			'AI training: > You can opt out at any time.',
			'Control | What it does > Generative AI data | Lets you choose whether your data is used to train AI models',
		],
		not: [
			'Subject to applicable law, you may at any time opt out of targeted ads; AI models may be trained to select them.',
			'Control | What it does > Autoplay | Lets you choose whether videos play by themselves; trained models pick them',
		],
	},
	'past-training-stands': {
		says: [
			'# AI training choices > Please note that opting out will not have any effect on models whose training was completed before you did so.',
			'# AI training choices > A change of the setting is not applied retroactively: previously trained models are unaffected.',
		],
		not: [
			'# AI training choices > Please note that opting out will not have any effect on your subscription.',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'# AI training choices > Please note that this setting does not extend to artificial intelligence used for purposes such as recommending jobs, preventing abuse, or protecting members.',
			'# AI training choices > We train other kinds of models, for instance to moderate content; these are not subject to this setting.',
		],
		not: ['# AI training choices > Please note that this setting extends to models of every kind.'],
	},
	'objection-form': {
		says: [
			'# AI training choices > Should you wish to object to the use of your personal data for training, please submit a request by means of our Data Objection Form.',
			'# AI training choices > Members who object to such training can do so here: Data Processing Objection Form.',
		],
		not: [
			'# AI training choices > Should you object to a decision on your post, please submit an appeal form.',
		],
	},
	'ai-training': {
		says: [
			'We also use your personal data, including content that you share publicly, to develop, improve and train the artificial intelligence models that power our products.',
			'Data we hold about members is processed in order to train, test and evaluate machine learning models.',
			'Purposes for which we use personal data: > Research and development, including the training and fine-tuning of AI models',
			'We, our affiliates and our service providers may process your information in connection with training AI.',
			'By using our services you agree that content you provide may be used to train AI models.',
		],
		not: [
			'We use artificial intelligence to process your personal data and suggest training courses.',
			'Except as permitted by us, you may not use information of our members to train AI models.',
			'Our staff are trained to protect your personal data when they work with AI.',
		],
	},
	'messages-left-out': {
		says: [
			'For the avoidance of doubt, private messages are not used, and will not be used, to train our generative AI models.',
			'The following are excluded from AI training: > Private messages between members',
			'We use public posts to train generative AI models. Your private messages are excluded.',
			'We train AI models using profile data and public content (but not private messages).',
		],
		not: [
			'For the avoidance of doubt, private messages are not shared with advertisers; ad models are trained on clicks.',
			'Generative AI features may use your private messages to draft a reply; the underlying models were trained by a third party.',
		],
	},
	'credentials-left-out': {
		says: ['Such training data does not contain account credentials, which are never used to train AI.'],
		not: ['AI models trained by us protect your account credentials.'],
	},
	'payment-left-out': {
		says: ['We exclude payment information from the data used to train AI models.'],
		not: ['We exclude payment information from your public profile. AI models are trained on profiles.'],
	},
	'salary-left-out': {
		says: ['We exclude salary data, where it can be tied to a member, from the training of AI models.'],
		not: ['We exclude outliers from salary data before AI models show it.'],
	},
	'regions-left-out': {
		says: [
			'Until further notice, and pending talks with regulators, personal data of members located in the European Economic Area is not used for the training of generative AI models.',
			'For members in the UK: we do not use your personal data to train generative AI models.',
		],
		not: [
			'Until further notice, and pending talks with regulators, AI features are not offered in the European Economic Area.',
		],
	},
	'regions-covered': {
		says: [
			'Effective 3 November 2027, we will begin using certain personal data of members located in the European Economic Area, the United Kingdom and Switzerland to train generative AI models.',
			'For members in Canada: we use your personal data to train generative AI models.',
		],
		not: [
			'Effective 3 November 2027, members located in Switzerland may try AI models that we have trained.',
		],
	},
	'minors-left-out': {
		says: ['Personal data of members whom we know to be under 18 is not used for the training of AI models.'],
		not: [
			'Personal data of members under 18 is not shown to advertisers, whose AI models are trained elsewhere.',
		],
	},
	'personal-data-reduced': {
		says: [
			'Where we train AI models, we take steps to limit the personal data in training datasets, such as de-identification.',
			'We use privacy-enhancing technologies to reduce personal data in the datasets with which AI models are trained.',
		],
		not: ['We take steps to limit abuse of AI models trained by us, and to protect personal data.'],
	},
	'changes-announced': {
		says: [
			'From time to time we may amend this notice; in the event of a material amendment, we will inform you by prominent notice or by email before it takes effect.',
			'If required by law, and in any case where changes are material, we shall give you prior notice.',
		],
		not: ['From time to time we may amend this notice; please check this page for material amendments.'],
	},
	'profile-used': {
		says: [
			'To train generative AI models, we may use information from your profile, including your name, photo and work experience.',
			'The data we may use to train AI models includes, for example, your profile data, your posts and your comments.',
		],
		not: ['AI models that we train may show information from your profile to recruiters.'],
	},
	'posts-used': {
		says: [
			'The data we may use to train AI models includes, for example, your profile data, your posts and your comments.',
			'Content you make public (e.g. posts) may be used to train AI models.',
			'AI models are trained using member content, e.g. posts, articles and comments.',
		],
		not: ['AI models may be used to rank your posts; they are trained on synthetic data.'],
	},
	'articles-used': {
		says: ['AI models are trained using member content, e.g. posts, articles and comments.'],
		not: ['AI models are trained using licensed content, e.g. newspapers; see our articles.'],
	},
	'comments-used': {
		says: ['AI models are trained using member content, e.g. posts, articles and comments.'],
		not: ['Your comments on our consultation on AI training are welcome.'],
	},
	'feedback-used': {
		says: [
			'Feedback (such as thumbs up or down) that you give on AI features is used to improve and train the AI models behind them.',
		],
		not: ['Feedback (such as thumbs up or down) is shown to the team that trains people in AI.'],
	},
	'ai-inputs-used': {
		says: [
			'Inputs that you submit to, and outputs that you receive from, our AI features may be used to train our AI models.',
		],
		not: [
			'Inputs that you submit to our AI features are passed to a provider, who may not train AI models on them.',
		],
	},
	'affiliates-train': {
		says: [
			'LinkedIn and its affiliates may use members’ data to train AI models.',
			'We may disclose personal data to our corporate affiliates for the purpose of training their AI models.',
		],
		not: ['LinkedIn and its affiliates may use cookies. AI models are trained by us.'],
	},
	'microsoft-trains': {
		says: [
			'In certain regions we disclose member data to Microsoft for use in the training of its AI models.',
			'Microsoft may also use data that we share with it to train AI.',
		],
		not: ['We use AI models trained by Microsoft and pass data to it only so that they can answer.'],
	},
	'affiliates-develop': {
		says: [
			'We may disclose your personal data to our affiliates to enable them to provide, develop and improve their services.',
		],
		not: ['We may disclose your personal data to service providers so that we can develop our services.'],
	},
	'affiliates-advertise': {
		says: [
			'We disclose personal data (e.g. hashed email addresses) to Microsoft in order to personalise the ads you see on its services.',
		],
		not: ['We disclose aggregated statistics to Microsoft on the ads it runs.'],
	},
	'legitimate-interests': {
		says: [
			'The legal basis for the training of generative AI models is our legitimate interest in offering members better tools.',
			'When do we rely on legitimate interests? > Purpose | Our interests > Training of content-generating AI models | To offer better products',
		],
		not: [
			'The legal basis for the security of our AI models is our legitimate interest; for training it is your consent.',
		],
	},
	'open-messages': {
		says: ['We train AI models using profile data and public content (but not private messages).'],
		not: ['Private messages are covered by this policy. AI models are trained on posts.'],
	},
	'open-closed-accounts': {
		says: [
			'# AI training choices > If you close your account, we will cease to use your data for training; models already trained will not be retrained.',
		],
		not: [
			'# AI training choices > If you close your account, we will delete your data as described in our policy.',
		],
	},
	'open-models': {
		says: ['AI models that we train on member data, such as Brindle, power our assistant.'],
		not: ['AI models such as those of Microsoft’s Azure service power our assistant.'],
	},
}
