/** A purpose of training, as a table or list of purposes puts it: "To train and improve …", "Training of …". */
export const TO_TRAIN = String.raw`^to (?:[\w,'/-]+ ){0,40}(?:pre-?)?(?:train|fine-?tune)|^(?:pre-?)?training|^(?:for|use of data for|using data for) (?:\w+ ){0,3}training`
