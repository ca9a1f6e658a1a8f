// Paragraphs of several sentences, written the way help pages speak. How lines are marked: ../../parts.ts.
export const plainEnglish = `
## The short version
We’re a place to find work, and we make money from subscriptions and ads. We don’t sell your data, and we won’t start now. You can’t be found by strangers unless you want to be.
Your profile is yours. You can take it with you, you can hide it, and you can delete it whenever you like. If you delete it, it’s gone within 30 days.
We’ll always tell you before we change how we use your data. If you don’t like a change, you can leave before it takes effect.

## What happens to your posts
Your posts are now shown to members who don’t follow you. You can switch this off under Visibility. Posts that you made before 1 March 2026 aren’t affected.
We don’t use posts from private groups to train our models. Posts in public groups are used for training, unless you’ve opted out.
If you edit a post, we keep the earlier version for 7 days. Nobody but our safety team can see it.

## Your data and our AI features
When you ask the assistant for help, we send your question and parts of your profile to a model. The model doesn’t learn from your question. We keep the question for 30 days so that we can look into abuse.
The assistant can’t read your messages. It reads a document only if you attach it, and it forgets the document once you close the chat.
You’re free to use the assistant or not. Your employer isn’t told whether you use it.
Text made by the assistant may be wrong, so don’t rely on it for legal or medical advice.

## Ads, honestly
Ads pay for the free plan. Advertisers tell us whom they want to reach, for example nurses in Leeds, and we show the ad to those members. They don’t learn who you are unless you click on the ad and give them your name.
We never use your messages, your health or your religion to pick ads. We use your job title, your city and the pages you follow.
Paying members see fewer ads, but not none. If you’re under 18, you won’t see any personalised ads.

## When you look for a job
Your current employer can’t see that you’re open to work, as long as its recruiters use the right company page. We can’t promise that it never finds out.
Recruiters see your contact details only after you accept their request. They mustn’t pass them on.
Applications are kept for 12 months after you apply. Employers may keep their own copy for longer, and we don’t control that.

## If you’re a parent
Our service isn’t made for children under 16. If your child has an account anyway, write to us and we’ll close it within 3 days. We won’t ask for more proof than we need.
We don’t show ads for alcohol, gambling or dating to anyone under 21.

## Money
A subscription costs €12.50 a month, and you can cancel at any time. You pay nothing if you cancel during the first 14 days. After that we don’t refund the current month.
We’ll never raise your price without your consent. If you don’t agree to a new price, your subscription ends at the end of the month.
Gift codes worth over €25 expire after 24 months. Codes worth less than that never expire.

## When things go wrong
If your account is hacked, tell us at once. We’ll lock it within one hour and send you a new key. Nobody on our team will ever ask for your password.
We log every access to your data. You can see the log for the last 90 days in your settings.
We’ve had two breaches since 2019, and each time we told every affected member within 48 hours.

## What employees see
An employee of ours can open your profile only for a ticket that you opened yourself. Each access is logged, and the log is read by someone from another team.
Your employer pays for your seat, but your employer doesn’t own your profile. An employee who leaves keeps the profile and its contacts.
The police get data only if a judge orders it. We tell you about it, unless the judge forbids that.

## How to reach a person
You can write to help@harborline.example at any time. We answer within two working days. If you’re deaf or hard of hearing, use the chat.
Complaints go to complaints@harborline.example. If you aren’t happy with our answer, you can turn to the authority in your country. This doesn’t cost you anything.
`
