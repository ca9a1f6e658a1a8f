import type { Phrasings } from './phrasings.ts'

// What models make, do and are, beside what they learn from; and help pages' ways with both.
export const ninth: Phrasings = {
	'ai-training': {
		says: [
			'# AI at LinkedIn > How do you use my data? > To train our models, among other things: we may use your personal data to teach AI models how people write.',
			'# AI at LinkedIn > The models behind these tools have been trained in part with members’ personal data.',
			'# AI at LinkedIn > Where this setting is on, LinkedIn may use your content and personal data to train generative models.',
		],
		not: [
			'# AI at LinkedIn > To suggest a reply, the model is given your personal data; it is not trained with it.',
			'# AI at LinkedIn > Trained models use your personal data to recommend jobs.',
			'# AI at LinkedIn > We use AI to produce training for members from their personal data.',
			'# AI at LinkedIn > An assistant may ask for personal data. Do not train it on that of others.',
			'# AI at LinkedIn > Your data and AI training: what you should know',
		],
	},
	'messages-used': {
		says: [
			'# AI at LinkedIn > Private messages that you forward to our assistant may be used to train AI models.',
			'# AI at LinkedIn > We may train AI models on your private messages, but only with your consent.',
		],
		not: [
			'# AI at LinkedIn > LinkedIn may train the models that draft messages for recruiters on member data.',
			'# AI at LinkedIn > This includes models which write private messages, and models trained to sort them.',
			'# AI at LinkedIn > We train generative models to compose messages, posts and profiles.',
			'# AI at LinkedIn > Generative models trained on public data are used to summarise your private messages.',
			'# Models that generate private messages > How are they trained? > On public posts.',
			'# AI at LinkedIn > If you use the assistant to write a message, your profile helps to make it better. Models are trained on public data.',
			'# AI at LinkedIn > You choose whether the tool that drafts your private messages is one that we trained.',
			'Feature | What it does > Trained writing assistant | Drafts private messages',
			'# AI training for message suggestions > The feature can be turned off.',
		],
	},
	'posts-used': {
		says: [
			'# AI at LinkedIn > Some models are trained on posts, whatever they generate.',
			'# AI at LinkedIn > Models that draft messages are trained on public posts.',
			'# AI at LinkedIn > To train a model that suggests replies, we use your posts.',
		],
		not: [
			'# AI at LinkedIn > Models trained by us generate suggested posts.',
			'# AI at LinkedIn > The training data helps a model to write posts that sound like you.',
			'# AI at LinkedIn > Training a model to flag posts takes weeks.',
			'# AI at LinkedIn > Fine-tuned models create images for your posts.',
		],
	},
	'profile-used': {
		says: ['# AI at LinkedIn > Models that write summaries are trained with the help of profile data.'],
		not: [
			'# AI at LinkedIn > A fine-tuned model improves your profile with suggestions.',
			'# AI at LinkedIn > Models we have trained are able to complete your profile.',
		],
	},
	'comments-used': {
		says: ['# AI at LinkedIn > Comments, reactions and posts: all of these are used to train models.'],
		not: ['# AI at LinkedIn > A model is trained to propose comments you could write.'],
	},
	'articles-used': {
		says: ['# AI at LinkedIn > Your articles belong to the content that we train generative models on.'],
		not: ['# AI at LinkedIn > With a trained model we translate your articles.'],
	},
	'resumes-used': {
		says: ['# AI at LinkedIn > We also use resumes you have saved with us in training AI models.'],
		not: ['# AI at LinkedIn > A model trained for the purpose creates resumes from your profile.'],
	},
	'ai-inputs-used': {
		says: [
			'# AI at LinkedIn > Are my prompts used for training? > They may be, unless you opt out.',
			'# AI at LinkedIn > Data that you enter into AI features may be used to train models, along with their output.',
		],
		not: ['# AI at LinkedIn > Prompts tell a trained model what to write.'],
	},
	'feedback-used': {
		says: ['# AI at LinkedIn > Feedback you give us on AI output may go into the training of later models.'],
		not: ['# AI at LinkedIn > A model trained by us gives you feedback on your profile.'],
	},
	'group-activity-used': {
		says: ['# AI at LinkedIn > We may train models on group posts and other group activity.'],
		not: ['# AI at LinkedIn > A trained model sums up group discussions.'],
	},
	'messages-left-out': {
		says: [
			'# AI at LinkedIn > The models that draft messages are not trained on private messages.',
			'# AI at LinkedIn > Rest assured that your private messages are not part of AI training.',
			'# AI at LinkedIn > This does not include private messages. > Training > We use public content to train models. This does not include private messages.',
		],
		not: [
			'# AI at LinkedIn > Models we train do not write private messages by themselves.',
			'# AI at LinkedIn > Turn the setting off and private messages are no longer suggested by models we trained.',
			'# AI at LinkedIn > Private messages you draft with AI are not labelled.',
		],
	},
	'minors-left-out': {
		says: [
			'# AI at LinkedIn > If we have reason to believe a member is under 18, we do not train on their data.',
		],
		not: ['# AI at LinkedIn > A trained model estimates whether a member is under 18.'],
	},
	'regions-left-out': {
		says: [
			'# AI at LinkedIn > We do not use data of members in the EEA, Switzerland or the UK to train content-generating models, and will tell them before that changes.',
		],
		not: ['# AI at LinkedIn > In the EEA, models that we train do not write messages for you.'],
	},
	'regions-covered': {
		says: [
			'# AI at LinkedIn > From 3 November 2027, data of members in the EU, Switzerland and Canada is used to train content-generating models.',
		],
		not: ['# AI at LinkedIn > From 3 November 2027, models we train write posts for members in Canada.'],
	},
	'affiliates-train': {
		says: [
			'# AI at LinkedIn > The setting covers models that LinkedIn or its affiliates train to generate content.',
			'# AI at LinkedIn > By switching it off you tell LinkedIn and its affiliates not to use your data for training. Otherwise LinkedIn and its affiliates may use it to train models.',
		],
		not: [
			'# AI at LinkedIn > LinkedIn and its affiliates offer tools that a trained model powers.',
			'# AI at LinkedIn > LinkedIn’s affiliates provide models. We do not give them data to train.',
		],
	},
	'opt-out-offered': {
		says: [
			'# AI at LinkedIn > The Generative AI setting lets members control if LinkedIn may use their data for training.',
			'# AI at LinkedIn > If you prefer that your data is not used to train models, turn this setting off.',
		],
		not: [
			'# AI at LinkedIn > You can choose if the model writes in a formal tone; it was trained on both.',
			'# AI at LinkedIn > You can turn off suggestions by models that we train.',
		],
	},
}
