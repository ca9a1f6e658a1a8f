import type { Phrasings } from './phrasings.ts'

// As help pages and notices go on to put it: offers, answers, notes by region, lists under a sentence, what is done with inputs.
export const seventh: Phrasings = {
	'on-by-default': {
		says: [
			'# Your data and AI > How is the training setting set at first? > It is on. You can change it whenever you want.',
			'# Your data and AI > Everyone is opted in to AI training by default.',
			'# Your data and AI > Without any action of yours, the training setting is switched on.',
		],
		not: [
			'# Your data and AI > If the training setting is on, your posts are used.',
			'# Your data and AI > The training setting is not on for members in Quebec.',
		],
	},
	'off-by-default': {
		says: [
			'# Your data and AI > We only train on the data of members who have switched the setting on.',
			'# Your data and AI > You have to opt in before anything of yours is used for training.',
		],
		not: ['# Your data and AI > You have to opt in before we send you our newsletter on AI training.'],
	},
	'opt-out-offered': {
		says: [
			'# Your data and AI > When it comes to training AI models on members’ data, we offer a setting to opt out.',
			'# Your data and AI > Can members opt out of training? > Yes, at any time in the settings.',
			'# Your data and AI > There is a setting that lets you say whether your data may help train our models.',
			'# Your data and AI > An opt-out is available to all members whose data we train on.',
			'# Your data and AI > Go to Data privacy and turn off the toggle to keep your data out of training.',
		],
		not: [
			'# Your data and AI > Can members opt out of training? > No, that is not possible for security models.',
			'# Your data and AI > We offer a setting to mute notifications about AI training.',
			'# Your data and AI > There is no setting that lets you leave out single posts from training.',
		],
	},
	'past-training-stands': {
		says: [
			'# Your data and AI > What if I opt out later? > From then on your data is no longer used. Models trained up to that day are not changed.',
			'# Your data and AI > Turning it off works for the future only, not for training we have already done.',
		],
		not: ['# Your data and AI > Turning it off does not change the models we offer you.'],
	},
	'setting-leaves-other-models': {
		says: [
			'# Your data and AI > Even when the toggle is off, we may train models that keep members safe or personalise their feed.',
			'# Your data and AI > The setting is limited to content-generating models, and so leaves models for trust and safety as they are.',
		],
		not: [
			'# Your data and AI > When the toggle is off, we do not train models that personalise your drafts.',
		],
	},
	'objection-form': {
		says: [
			'# Your data and AI > You may use our objection form if you do not want your data used for training of other kinds.',
			'# Your data and AI > To object to training for other ends, complete this form.',
		],
		not: ['# Your data and AI > To report a post about AI training, complete this form.'],
	},
	'messages-left-out': {
		says: [
			'# Your data and AI > Are private messages used for training? > No, never.',
			'# Your data and AI > Private messages stay private: we do not train AI on them.',
			'# Your data and AI > What is not used for training: > Private messages',
			'Data | Is it used to train AI? > Private messages | Never',
			'# Your data and AI > We train on public posts only, and not on your private messages.',
		],
		not: [
			'# Your data and AI > Are private messages encrypted? > No.',
			'# Your data and AI > What is not shown to recruiters: > Private messages',
			'Data | Is it shown to recruiters? > Private messages | Never',
		],
	},
	'credentials-left-out': {
		says: [
			'# Your data and AI > We make sure that passwords do not end up in training data.',
			'# Your data and AI > Sensitive data like passwords is removed before training.',
		],
		not: ['# Your data and AI > Passwords are stored in encrypted form. Models are trained elsewhere.'],
	},
	'payment-left-out': {
		says: ['# Your data and AI > Neither payment data nor anything about your bank is used to train AI.'],
		not: ['# Your data and AI > We use payment data to bill you for AI features that were trained by us.'],
	},
	'salary-left-out': {
		says: ['# Your data and AI > Training never involves data on what you earn, such as your salary.'],
		not: ['# Your data and AI > Your salary is not shown on your profile.'],
	},
	'regions-left-out': {
		says: [
			'# Your data and AI > Note: we do not currently train on data of members in China, and do not show them this setting until further notice.',
			'# Your data and AI > This does not apply to members in South Korea, whose data we do not use for training.',
			'# Your data and AI > Outside Canada and Brazil we train on members’ data; in these two countries we do not.',
		],
		not: ['# Your data and AI > We do not currently offer this page to members in China.'],
	},
	'minors-left-out': {
		says: [
			'# Your data and AI > Accounts that we think belong to someone under 18 are not part of training.',
			'# Your data and AI > Data of members below 18 is kept out of training sets.',
		],
		not: ['# Your data and AI > Members under 18 may use AI features.'],
	},
	'personal-data-reduced': {
		says: [
			'# Your data and AI > When we train models, we try to keep personal data to a minimum, for example by taking names out of the training data.',
			'# Your data and AI > Personal data is filtered from training datasets where possible.',
		],
		not: ['# Your data and AI > We minimise delays. Models are trained on personal data.'],
	},
	'changes-announced': {
		says: [
			'If we make changes that are significant, we will post a notice on our site or send you an email.',
			'You will hear about significant changes to this notice before they take effect: we will email you.',
		],
		not: ['We may send you an email about significant changes in your network.'],
	},
	'ai-training': {
		says: [
			'# Your data and AI > Does LinkedIn train AI on my data? > Yes.',
			'# Your data and AI > Our models are trained in part on information that members provide.',
			'We develop and train AI models with your personal data.',
			'# Your data and AI > Members’ data helps us train the models behind these features.',
		],
		not: [
			'# Your data and AI > Does LinkedIn sell my data? > Yes.',
			'# Your data and AI > Our partner’s models are trained on public data of the web.',
		],
	},
	'messages-used': {
		says: [
			'# Your data and AI > Only where you report a message do we use private messages to train models that find abuse.',
		],
		not: [
			'# Your data and AI > Our models are used to draft private messages and are trained on posts.',
			'# Your data and AI > A model trained to write messages and posts is at your service.',
		],
	},
	'profile-used': {
		says: [
			'# Your data and AI > Your profile helps train our models.',
			'# Your data and AI > Which data do you use for training? > Among others, your profile and your posts.',
			'Data | Is it used to train AI? > Profile data | Yes',
		],
		not: ['# Your data and AI > Your profile helps recruiters find you. Models are trained on posts.'],
	},
	'posts-used': {
		says: [
			'# Your data and AI > What you post publicly may end up in the data our models are trained on, posts included.',
			'# Your data and AI > Public posts are one of the sources we train our models with.',
		],
		not: ['# Your data and AI > Our models, trained elsewhere, may end up in tools that suggest posts.'],
	},
	'comments-used': {
		says: [
			'# Your data and AI > To train generative models, we draw on posts as well as on the comments below them.',
		],
		not: ['# Your data and AI > Comments below this article on AI training are moderated.'],
	},
	'articles-used': {
		says: ['# Your data and AI > Training data: > Articles you publish'],
		not: ['# Your data and AI > Related articles: how we train models'],
	},
	'poll-answers-used': {
		says: ['# Your data and AI > Our generative models also learn from answers members give in polls.'],
		not: ['# Your data and AI > Members can ask about AI training in polls.'],
	},
	'resumes-used': {
		says: ['# Your data and AI > If you upload a résumé, it may be used for training.'],
		not: ['# Your data and AI > If you upload a résumé, our trained models rate it.'],
	},
	'job-answers-used': {
		says: ['# Your data and AI > Saved answers to application questions are part of our training data.'],
		not: ['# Your data and AI > Saved answers to application questions can be deleted.'],
	},
	'group-activity-used': {
		says: [
			'# Your data and AI > We also train on what happens in groups: posts in groups are used like others.',
		],
		not: ['# Your data and AI > Posts in groups are visible to members of the group.'],
	},
	'feedback-used': {
		says: [
			'# Your data and AI > When you rate an answer, we use this feedback to train the model.',
			'# Your data and AI > Your feedback on AI features helps us fine-tune our models.',
		],
		not: ['# Your data and AI > Send us feedback if you have questions on how we train models.'],
	},
	'ai-inputs-used': {
		says: [
			'# Your data and AI > When you use AI features, what you enter and what you get may be used to train our models.',
			'# Your data and AI > Your conversations with our assistant are used for training as well.',
		],
		not: [
			'# Your data and AI > What you enter into AI features is used to answer you. The models were trained before.',
		],
	},
	'regions-covered': {
		says: [
			'# Your data and AI > Where does this apply? > We train on data of members in the US, Brazil and India.',
			'# Your data and AI > Since 3 May, training has also included data of members in Japan.',
		],
		not: ['# Your data and AI > Since 3 May, the assistant has been available to members in Japan.'],
	},
	'affiliates-train': {
		says: [
			'# Your data and AI > LinkedIn and its affiliates train generative models on members’ content.',
			'# Your data and AI > Members’ data may be used by our affiliates to train their models.',
		],
		not: ['# Your data and AI > Members’ data may be used by our affiliates to provide support.'],
	},
	'microsoft-trains': {
		says: [
			'# Your data and AI > Data of UK members is shared with Microsoft for the training of its AI models.',
			'# Your data and AI > Microsoft may train its models with public posts from LinkedIn.',
		],
		not: [
			'# Your data and AI > Is data shared with Microsoft to train its models? > No, we do not share it for this.',
		],
	},
	'affiliates-develop': {
		says: ['We share data with companies of our group so that they can develop their products.'],
		not: ['Our group consists of companies that develop their own products.'],
	},
	'affiliates-advertise': {
		says: ['We share data with Microsoft so that the ads you see in its products suit you better.'],
		not: ['Microsoft shows ads in its products. We share no data with it for that.'],
	},
	'legitimate-interests': {
		says: [
			'Your data and AI training > What is your legal basis for training? > In the UK we rely on legitimate interests.',
			'We process your posts to train models on the basis of our legitimate interests.',
		],
		not: [
			'Your data and AI training > What is your legal basis for cookies? > We rely on legitimate interests.',
		],
	},
	'open-closed-accounts': {
		says: [
			'# Your data and AI > Once your account is closed, your posts no longer go into new training, though trained models remain.',
		],
		not: ['# Your data and AI > Once your account is closed, your profile is no longer visible.'],
	},
	'open-microsoft-boundary': {
		says: [
			'Microsoft uses the posts we share to train its own models; we use profile data to train ours, which is never sent to Microsoft.',
		],
		not: ['We share posts with Microsoft to keep members safe.'],
	},
	'open-controls-posts': {
		says: ['# Your data and AI > You can exclude each post from training by a switch of its own.'],
		not: ['# Your data and AI > You can delete each post.'],
	},
	'open-job-applications': {
		says: ['# Your data and AI > Are applications for jobs used for training? > No.'],
		not: ['# Your data and AI > Are applications for jobs sent to employers? > Yes.'],
	},
	'open-recruiter-messages': {
		says: ['# Your data and AI > Messages between you and recruiters are left out of training.'],
		not: ['# Your data and AI > Messages between you and recruiters are left out of your feed.'],
	},
}
