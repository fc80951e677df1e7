/**
 * Words that people make passwords of: those that lead the published lists of leaked passwords and are words
 * at all, in English and Dutch, and the words of this application. Written by hand, lower case, unaccented.
 */
export const commonWords: readonly string[] = `
  password passwort passcode passphrase wachtwoord wachtzin geheim geheimpje secret secure security login inloggen
  logon signin account gebruiker username user admin administrator beheer beheerder root system systeem default
  standaard guest gast test testen testing demo sample voorbeeld temp tijdelijk change changeme verander nieuw new
  welkom welcome hallo hello hoihoi goedemorgen letmein laatmijbinnen openup open sesam sesame access toegang
  qwerty qwertyuiop azerty asdfgh asdfghjkl zxcvbnm qazwsx trustno dragon monkey master meester baas shadow sunshine
  princess prinses football voetbal baseball basketball hockey soccer superman batman spiderman pokemon starwars
  iloveyou ilove loveyou lovely love liefde houvanjou ikhouvanjou liefje schatje schat lekker mama papa moeder vader
  oma opa zusje broertje kinderen familie family baby angel engel jesus god whatever freedom vrijheid killer hunter
  ranger cookie cheese kaas chocolate chocola banana banaan appel apple orange oranje flower bloem bloemen summer
  winter autumn spring zomer lente herfst januari februari maart april mei juni juli augustus september oktober
  november december january february march may june july august october maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag monday tuesday wednesday thursday friday saturday sunday nederland holland amsterdam rotterdam
  utrecht denhaag groningen eindhoven ajax feyenoord psv belgie vlaanderen computer internet google facebook windows
  microsoft apple samsung iphone laptop samenspraak onderzoek onderzoeker onderzoekers codeur coderen supervisor
  eigenkracht eigenkrachtconferentie jeugdbescherming jeugdzorg gezinsvoogd interview transcript universiteit
  een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten
  het the and en is mijn my ons our van voor voorje jouw your dit this dat that mij me ik you jij
`
  .split(/\s+/)
  .filter((word) => word !== "");

/** Whole passwords that are public or follow from a pattern that no word shows, as letters alone. */
export const commonPhrases: readonly string[] = [
  "samenwegenentellen",
  "correcthorsebatterystaple",
  "correctpaardbatterijnietje",
  "thequickbrownfox",
  "tobeornottobe",
  "maytheforcebewithyou",
  "inthebeginning",
];
