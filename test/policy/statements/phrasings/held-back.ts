import type { Phrasings } from './phrasings.ts'

// Written before its author had read the rules; the rules are never fitted to it. Only its score is asserted.
export const heldBack: Phrasings = {
	'off-by-default': {
		says: [
			'# Generative AI and your data > Unless and until a member turns the feature on, the setting for AI training stays off.',
			'# Generative AI and your data > Is the training setting active for new accounts? > No. It is switched off to begin with, and you have to opt in.',
		],
		not: [
			'# Generative AI and your data > Once the setting is off, new posts are left out.',
			'# Generative AI and your data > Profile badges are off by default.',
		],
	},
	'opt-out-offered': {
		says: [
			'# Generative AI and your data > Members who do not want their content used for training are able to say so in their settings at any time.',
			'# Generative AI and your data > Can I stop LinkedIn from using my data to train generative models? > Yes. Go to Settings, then Data privacy, and switch the control off.',
			'Whether your posts help train our generative models is for you to decide: use the control in your settings.',
		],
		not: [
			'# Generative AI and your data > You can decide whether your network is notified when you edit your profile.',
			'# Generative AI and your data > It is not possible to opt out of training for security models.',
		],
	},
	'objection-form': {
		says: [
			'# Generative AI and your data > Where the setting does not apply, you may object to training by sending us the Data Processing Objection Form.',
			'Objections to our using personal data to train other models can be filed with this form.',
		],
		not: [
			'# Generative AI and your data > Use the contact form to report a fake profile.',
			'You can object to marketing mails through this form.',
		],
	},
	'messages-left-out': {
		says: [
			'What data is excluded from training? > The following are not used to train our models: > Direct messages between members',
			'We train models on what you share publicly, but never on the content of your private messages.',
		],
		not: [
			'Our assistant, which was trained on licensed data, can draft private messages.',
			'Private messages are excluded from search results.',
		],
	},
	'credentials-left-out': {
		says: ['The data we train generative models on does not include passwords or other log-in details.'],
		not: ['We never ask for your password by email. Models are trained on public posts.'],
	},
	'payment-left-out': {
		says: ['Card numbers and other payment details play no part in training: they are not used for it.'],
		not: ['We do not use payment details for ads. We train models on posts.'],
	},
	'salary-left-out': {
		says: ['Data type | Used to train generative models > Salary you have given | No'],
		not: ['Salary estimates are made by models that we have trained on public listings.'],
	},
	'regions-left-out': {
		says: [
			'We are not training models that generate content on the data of members who live in Switzerland or the European Economic Area.',
			'At this time, people in Canada and Hong Kong are excluded from generative AI training.',
		],
		not: [
			'Members in Switzerland can appeal decisions made by models that we train.',
			'We do not offer AI features in Canada.',
		],
	},
	'minors-left-out': {
		says: [
			'If we believe that a member is younger than 18, we leave their data out of generative AI training.',
		],
		not: ['LinkedIn may be used from 16. Models are trained on posts.'],
	},
	'personal-data-reduced': {
		says: [
			'Before training, we apply techniques that strip out or mask personal data in the training datasets.',
		],
		not: ['Anonymised statistics are shown to page owners once models are trained.'],
	},
	'changes-announced': {
		says: [
			'When we alter this agreement in a way that matters, you will get a notice from us before the change takes effect: we announce all material changes.',
			'If a change is material, members will hear from us in advance by email or on the site, so that they can look it over; we give notice of it.',
		],
		not: ['We may update these terms at any time without notice.'],
	},
	'on-by-default': {
		says: [
			'# Generative AI and your data > You will find this option already turned on; members who object must turn it off themselves.',
			'# Generative AI and your data > The default for this setting is “on”.',
		],
		not: ['# Generative AI and your data > Two-step verification is on by default.'],
	},
	'past-training-stands': {
		says: [
			'# Generative AI and your data > What happens to models trained before I opted out? > Nothing: training that took place earlier is not affected.',
			'# Generative AI and your data > Switching the control off has effect for the future only and leaves completed training as it is.',
		],
		not: [
			'# Generative AI and your data > Turning the setting off will not change posts you have already shared.',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'# Generative AI and your data > Models that do other things, for example those that personalise your feed or find abuse, are not controlled by this setting.',
		],
		not: ['# Generative AI and your data > This setting is not available to members of Recruiter.'],
	},
	'ai-training': {
		says: [
			'Personal data that we hold may help us to develop and train artificial intelligence models.',
			'Purpose > Categories of data > We process the following for training our machine learning models: > Profile data',
			'Why we use it | What we use | Legal ground > Building and training generative models | Profile, activity | Legitimate interests',
		],
		not: [
			'Employers may train their own models on data that you give them.',
			'Our trainers use artificial intelligence to prepare courses.',
		],
	},
	'messages-used': {
		says: ['If you turn this on, the content of your direct messages may be used for training our models.'],
		not: [
			'The model that suggests replies to your messages was built by a partner and trained on licensed text.',
		],
	},
	'profile-used': {
		says: ['What we train on includes the information on your profile, such as your headline and skills.'],
		not: ['A generative model can rewrite your profile summary.'],
	},
	'posts-used': {
		says: ['Among the data on which our generative models are trained are the posts you publish.'],
		not: ['Our models, trained on licensed data, produce posts in your tone.'],
	},
	'comments-used': {
		says: ['Training data > Our generative models learn from: > Comments on posts'],
		not: ['Comments written with AI are labelled. We train moderators on them.'],
	},
	'articles-used': {
		says: ['We train content-generating models with articles and other content you have published.'],
		not: ['These articles explain how we train our models.'],
	},
	'poll-answers-used': {
		says: ['Your votes in polls can be used to train generative AI models.'],
		not: ['Poll results are visible to the author, whose drafts our trained models may improve.'],
	},
	'resumes-used': {
		says: ['Saved résumés are included in what we use for training generative AI models.'],
		not: ['Models trained by us turn your profile into a résumé.'],
	},
	'job-answers-used': {
		says: ['Generative AI training draws on answers to screening questions that you have saved.'],
		not: ['Answers to screening questions are passed to the employer, who may train staff.'],
	},
	'group-activity-used': {
		says: ['Your activity in groups forms part of the data used to train generative AI.'],
		not: ['Group owners may use AI features that were trained on other data.'],
	},
	'feedback-used': {
		says: [
			'Data | Example | Use > Feedback | Ratings of AI answers | To train and improve our generative models',
		],
		not: ['We welcome feedback on how we train models.'],
	},
	'ai-inputs-used': {
		says: ['What you type into our AI features, such as prompts, helps train the models behind them.'],
		not: ['Your prompts are sent to a model that was trained by OpenAI.'],
	},
	'regions-covered': {
		says: [
			'Starting on 3 November, data of members in the United Kingdom and Hong Kong will be used to train models that generate content.',
		],
		not: ['Members in the United Kingdom can read about how models are trained.'],
	},
	'affiliates-train': {
		says: [
			'The models may be trained by LinkedIn as well as by companies in its corporate family, such as Microsoft.',
		],
		not: ['LinkedIn and its affiliates are bound by this agreement. LinkedIn trains models.'],
	},
	'microsoft-trains': {
		says: ['In some regions, Microsoft gets data from us to train its own generative models.'],
		not: ['We run models on Microsoft’s cloud and train them there ourselves.'],
	},
	'affiliates-develop': {
		says: [
			'Companies that belong to our group receive personal data from us so that they can improve their services.',
		],
		not: ['Our affiliates may not receive your data to build their services.'],
	},
	'affiliates-advertise': {
		says: ['From November, Microsoft will receive data about members so that its ads can be more relevant.'],
		not: ['Microsoft buys ads on LinkedIn.'],
	},
	'legitimate-interests': {
		says: [
			'For training of generative models, our lawful basis is legitimate interest.',
			'We rely on our legitimate interests for the following: > Research > Training of models that create content',
		],
		not: ['We rely on legitimate interests for security. Training is done with your consent.'],
	},
	'open-messages': {
		says: ['Private messages are never among what we use to train AI.'],
		not: ['Private messages may be scanned by trained models to keep you safe.'],
	},
	'open-job-applications': {
		says: ['We do not train generative AI models on applications you send to employers.'],
		not: ['Your application is stored with the employer, which may train models.'],
	},
	'open-recruiter-messages': {
		says: ['InMails exchanged with recruiters are not used for training AI models.'],
		not: ['Recruiters can use trained AI models to write InMails.'],
	},
	'open-closed-accounts': {
		says: ['After you close your account, your data is no longer used for new training of models.'],
		not: ['If you close your account, we delete your data within 30 days.'],
	},
	'open-models': {
		says: ['Members’ data is used to train the Llama models that we fine-tune.'],
		not: ['We use GPT models that Microsoft provides.'],
	},
	'open-microsoft-boundary': {
		says: ['Microsoft has no access to LinkedIn members’ data for training its foundation models.'],
		not: ['LinkedIn is a company of Microsoft.'],
	},
	'open-controls-posts': {
		says: [
			'# Generative AI and your data > Posts have a control of their own: you can leave them out of training and keep the rest.',
		],
		not: ['# Generative AI and your data > You can choose who sees your posts.'],
	},
	'open-controls-fields': {
		says: [
			'# Generative AI and your data > There is a separate setting with which sensitive profile fields are left out of training.',
		],
		not: ['# Generative AI and your data > You can hide single fields of your profile.'],
	},
}
