/** A purpose of training, as a table or list of purposes puts it: "To train and improve …", "Training of …". */
export const TO_TRAIN = String.raw`^to (?:[\w,'/-]+ ){0,40}(?:pre-?)?(?:train|fine-?tune)|^(?:pre-?)?training|^(?:for|use of data for|using data for) (?:\w+ ){0,3}training|^(?!you\b)(?:[\w,'/-]+ ){0,12}(?:and|or) (?:to )?(?:train|fine-?tune)\b|\b(?:including|and|or|by|through)(?: by)? (?:[\w-]+,? (?:and )?){0,3}training\b(?:,? [\w-]+){0,5} (?:models?|ai|algorithms?)`

/** Of words that say what data is for: anything but what was spoken of before. */
export const ANOTHER_PURPOSE = String.raw`(?:to|and) (?!(?:train|fine|process|use|do|pursue|this|that|the|you|us|our|your)\b)(?:show|provide|personali[sz]e|improve|offer|secure|protect|recommend|detect|sell|send|market|measure)\w*|for (?:ads?|advert\w*|marketing|security|research|analytics)`
