// What statements are about, as sources of regular expressions over `plain` text.

/** Personal messages of members; not text messages, drafts a model writes, or messages from LinkedIn. */
export const MESSAGES = String.raw`(?<!\b(?:text|sms|error|drafts?|drafted|suggested|group|e-?mail|service|marketing|promotional|push|system|automated|welcome|sponsored|commercial|status|spam|posts or|send you) )(?:(?:private|direct|personal|inbox|linkedin|your) ){0,2}(?:messages?(?! (?:for recruiters|from us|from linkedin|templates?|we send))|messaging (?:content|data|history))|(?:private|direct|personal|inbox) (?:conversations?|correspondence|chats?|communications?|messaging)|dms`

export const PROFILE = String.raw`(?:linkedin |member |your )?profiles?(?: (?:data|information|details|content))?(?! (?:views?|visitors?|visibility|photo))`
export const POSTS = String.raw`(?<!\b(?:job|jobs) )posts(?! you write)|(?:(?:your|public|member|any|every) (?:\w+ )?|feed )posts?(?! (?:office|graduate))|posted content|(?:public |publicly[- ]available )?content (?:that )?you (?:\w+ )?(?:post|publish)(?: publicly)?`
export const COMMENTS = 'comments'
export const POSTED_ARTICLES = String.raw`(?<!(?:help|collaborative|support) )articles`
export const POLLS = String.raw`polls?(?: (?:answers?|responses?|votes?|replies))?`
export const RESUMES = String.raw`resumes?|cvs?|curriculum vitae`
export const JOB_ANSWERS = String.raw`(?:(?:answers?|responses?|replies) (?:\w+ ){0,4}(?:job|screening|application|applications?|applying|recruiter)s?|(?:job|screening|application)(?: application)?(?: questions?)? (?:answers?|responses?)|screening questions?)`
export const GROUPS = String.raw`(?:linkedin |your )?groups? (?:activity|activities|messages|posts?|discussions?|conversations?|content|contributions?|participation)|(?:activity|posts|comments|contributions|discussions|participation) in (?:\w+ )?groups`
export const AI_FEEDBACK = String.raw`feedback|ratings? you give|thumbs[- ]up`
export const AI_INPUTS = String.raw`(?:data|information|content|text) (?:[\w,]+ ){0,3}(?:(?:input|entered|typed)|(?:that )?you (?:enter|type|input|submit)) (?:in)?to|prompts?|inputs? (?:and outputs? )?(?:you|to|data|that)|conversation data|chats? with (?:our |the )?(?:ai|assistant|chatbots?)|(?:questions|queries) you (?:ask|type|enter)|conversations? with (?:our |the )?(?:ai|assistant|chatbots?)|what(?:ever)? you (?:enter|type|ask)(?: (?:in)?to (?:\w+ ){0,3}ai(?: \w+)?)?`

export const CREDENTIALS = String.raw`(?:log-?in|sign-?in) (?:and [\w-]+(?: [\w-]+)? )?(?:information|details|data)|two-(?:step|factor) (?:verification|authentication) (?:information|data)|(?:log-?in|log in|sign-?in|account|access|security)? ?credentials|passwords?|passcodes?`
export const PAYMENT = String.raw`(?:payment|billing) (?:and|or) \w+ (?:information|data|details)|(?:payment|credit card|debit card|card|billing|bank|financial account)s? (?:data|information|details|methods?|numbers?|accounts?)|credit cards?|payments`
export const SALARY = String.raw`salar(?:y|ies)(?: (?:data|information|details))?|compensation (?:data|information|details)|pay (?:data|information)|wages`

export const MEMBER_DATA = String.raw`(?:my|personal|member|members'|member's|your|their|user|users')(?: \w+){0,2} (?:data|information|content)|(?:data|information|content) (?:from|about|of) (?:our )?members|what (?:you|members) (?:share|post|write)|(?:data|information|content) (?:that )?(?:you|members) (?:\w+ )?(?:provide|share|give|post|enter|add)|(?:data|information) (?:that )?we (?:collect|hold|have|receive|gather)(?! (?:publicly|from (?:public|third|other)))(?: (?:about|from|on) you)?`

/** Job applications as such; answers to an employer's questions and resumes are statements of their own. */
export const APPLICATIONS = String.raw`job applications?(?! (?:questions?|answers?|responses?))|applications? (?:for jobs|to jobs|you (?:submit|send|make)|materials?|data|documents?|history|details)|cover letters?|jobs? (?:that )?you (?:have )?appl(?:y|ied) (?:to|for)`
export const RECRUITER_MAIL = String.raw`(?:recruiters?|hirers?|hiring (?:managers?|teams?)|recruiting|recruitment)(?:'s|s')? (?:\w+ ){0,3}(?:messages?|correspondence|inmails?|conversations?|communications?|emails?)|(?:messages?|correspondence|inmails?|conversations?|communications?|emails?|exchanges?|write|exchange) (?:\w+ ){0,4}(?:with|from|to|between|and) (?:\w+ ){0,3}(?:recruiters?|hirers?|hiring (?:managers?|teams?))`

/** What is left out for everybody, so that leaving it out says nothing of those who are named beside it. */
export const LESS_THAN_ALL = String.raw`${MESSAGES}|${CREDENTIALS}|${PAYMENT}|${SALARY}`

/** Data of some kind: that none of it is used says nothing of the rest. */
export const SOME_DATA = String.raw`${LESS_THAN_ALL}|third[- ]party|sensitive|special categor(?:y|ies)|health|biometric|contacts?|location|such (?:data|information|content)|this (?:data|information|content)`
