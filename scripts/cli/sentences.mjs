/**
 * What the commands say, in one place: Dutch first, English below it.
 * @typedef {readonly [nl: string, en: string]} Sentence
 */

/** @satisfies {Record<string, (...values: never[]) => Sentence>} */
export const sentences = {
  nodeTooOld: (/** @type {string} */ found) => [
    `Node ${found} is te oud. Installeer Node 20.9 of later van nodejs.org en probeer het opnieuw.`,
    `Node ${found} is too old. Install Node 20.9 or later from nodejs.org and try again.`,
  ],
  checkingPackages: () => ["Pakketten controleren", "Checking packages"],
  installingPackages: () => [
    "Pakketten installeren (npm ci); dit duurt enkele minuten",
    "Installing packages (npm ci); this takes some minutes",
  ],
  packagesFailed: () => [
    "De pakketten zijn niet geïnstalleerd. Is er internet, en nog 1,5 GB ruimte op de schijf? Probeer het dan opnieuw; hierboven staat wat npm meldde.",
    "The packages were not installed. Is there a connection, and 1.5 GB of room on the disk? Then try again; what npm said stands above.",
  ],
  building: () => ["De app bouwen", "Building the app"],
  alreadyBuilt: () => ["De app is al gebouwd", "The app has been built already"],
  buildFailed: () => [
    "De app kon niet worden gebouwd; hierboven staat waarom. Is de schijf vol, maak dan ruimte; zijn er bestanden veranderd, dan noemt 'git status' ze.",
    "The app could not be built; the reason stands above. If the disk is full, make room; if files were changed, 'git status' names them.",
  ],
  preparingDemo: () => [
    "De database bijwerken en de voorbeeldonderzoeken klaarzetten",
    "Updating the database and laying out the demo studies",
  ],
  demoFailed: () => [
    "De voorbeeldonderzoeken konden niet worden klaargezet; hierboven staat waarom.",
    "The demo studies could not be laid out; the reason stands above.",
  ],
  otherStudies: () => [
    "DATABASE_URL verwijst naar een database met andere onderzoeken of accounts. De demo heeft openbare wachtwoorden en komt daar niet in: geef een lege database, of laat DATABASE_URL weg.",
    "DATABASE_URL names a database that holds other studies or accounts. The demo has public passwords and stays out of it: name an empty database, or leave DATABASE_URL out.",
  ],
  starting: () => ["De app starten", "Starting the app"],
  noPort: (/** @type {string} */ given) => [
    `PORT=${given} is geen poort. Kies een getal van 1 tot en met 65535, zoals 3000.`,
    `PORT=${given} is not a port. Choose a number from 1 to 65535, such as 3000.`,
  ],
  portTaken: (/** @type {number} */ port) => [
    `Poort ${port} is in gebruik. Stop wat daar draait, of kies met PORT een andere, zoals PORT=3100 npm run demo.`,
    `Port ${port} is in use. Stop what runs there, or choose another with PORT, such as PORT=3100 npm run demo.`,
  ],
  portForbidden: (/** @type {number} */ port) => [
    `Poort ${port} mag je op deze machine niet openen. Kies met PORT een getal boven 1023.`,
    `You may not open port ${port} on this machine. Choose a number above 1023 with PORT.`,
  ],
  noSuchHost: (/** @type {string} */ host) => [
    `HOST=${host} is geen adres van deze machine. Laat HOST weg, of kies 0.0.0.0 voor alle adressen.`,
    `HOST=${host} is no address of this machine. Leave HOST out, or choose 0.0.0.0 for all addresses.`,
  ],
  neverHealthy: () => [
    "De app is gestart maar gaf geen antwoord; hierboven staat wat zij meldde.",
    "The app started but did not answer; what it said stands above.",
  ],
  appEnded: () => [
    "De app is gestopt; hierboven staat waarom.",
    "The app has ended; the reason stands above.",
  ],
  ready: (/** @type {string} */ url) => [`Samenspraak draait op ${url}`, `Samenspraak runs at ${url}`],
  demoAccounts: (/** @type {string} */ password) => [
    `Demo-accounts, alle met wachtwoord ${password} (alleen voor verzonnen gegevens):`,
    `Demo accounts, all with password ${password} (for invented data only):`,
  ],
  whereToBegin: (/** @type {string} */ url) => [
    `Begin zo: open ${url}, kies Codeur A, en open in de Oefenstudie een interview onder "Jouw werk".`,
    `Begin like this: open ${url}, choose Codeur A, and in the Oefenstudie open an interview under "Your work".`,
  ],
  howToStop: () => ["Stoppen: Ctrl-C", "To stop: Ctrl-C"],
  missingSettings: (/** @type {string} */ names) => [
    `Een echt onderzoek start niet zonder ${names}. README.md vertelt onder "Een echt onderzoek" wat erin hoort; om te proberen is er 'npm run demo'.`,
    `A real study does not start without ${names}. README.md says under "A real study" what they hold; to try things out there is 'npm run demo'.`,
  ],
  preparing: () => ["De database bijwerken", "Updating the database"],
  prepareFailed: () => [
    "De database kon niet worden bijgewerkt; hierboven staat waarom.",
    "The database could not be updated; the reason stands above.",
  ],
  firstAdministrator: (/** @type {string} */ url, /** @type {string} */ code) => [
    `Er is nog geen account. Maak het eerste beheerdersaccount op ${url}/eerste-beheerder met deze eenmalige code: ${code}`,
    `There is no account yet. Make the first administrator's at ${url}/eerste-beheerder with this one-time code: ${code}`,
  ],
  oneAddress: () => [
    "Let op: NEXTAUTH_URL is https en TRUSTED_PROXIES is 0. Iedereen lijkt dan van één adres te komen, en wie zich vaak vergist houdt ook de anderen buiten. Zet TRUSTED_PROXIES op het aantal reverse proxies, meestal 1.",
    "Beware: NEXTAUTH_URL is https and TRUSTED_PROXIES is 0. Everybody then seems to come from one address, and who often mistypes locks out the others too. Set TRUSTED_PROXIES to the number of reverse proxies, mostly 1.",
  ],
  demoInside: () => [
    "Let op: deze database bevat demo-accounts met een openbaar wachtwoord. Gebruik voor een echt onderzoek een lege database.",
    "Beware: this database holds demo accounts with a public password. Use an empty database for a real study.",
  ],
  browserMissing: () => [
    "Er is geen browser voor de browsertests. Installeer Chromium of Chrome, of wijs met CHROMIUM_PATH een programma aan.",
    "There is no browser for the browser tests. Install Chromium or Chrome, or name a program with CHROMIUM_PATH.",
  ],
  findingBrowser: () => ["Browser zoeken", "Finding a browser"],
  findingPostgres: () => ["PostgreSQL zoeken", "Finding PostgreSQL"],
  findingStatistics: () => ["R en PSPP zoeken", "Looking for R and PSPP"],
  postgresMissing: () => [
    "PostgreSQL ontbreekt: de databasetests liepen alleen op de ingebouwde database, en wat in de browser PostgreSQL nodig heeft liep niet. Installeer PostgreSQL 15 of later (Debian: apt-get install postgresql) om alles te draaien.",
    "PostgreSQL is missing: the database tests ran on the embedded engine alone, and what needs PostgreSQL in the browser did not run. Install PostgreSQL 15 or later (Debian: apt-get install postgresql) to run everything.",
  ],
  nothingToRun: (/** @type {string} */ where) => [
    `Er is niets te draaien: in ${where} staat geen enkel bestand.`,
    `There is nothing to run: ${where} holds no file at all.`,
  ],
  folderInUse: (/** @type {string} */ nl, /** @type {string} */ en) => [
    `${nl} Draait de demo of de app nog, stop die dan met Ctrl-C en geef deze opdracht opnieuw.`,
    `${en} If the demo or the app is still running, stop it with Ctrl-C and give this command again.`,
  ],
  logUsage: () => ["Gebruik: npm run log -- verify", "Usage: npm run log -- verify"],
  logFault: (
    /** @type {string} */ chain,
    /** @type {number | null} */ sequence,
    /** @type {string} */ kind,
  ) => [
    `Keten ${chain}${sequence === null ? "" : `, regel ${sequence}`}: ${kind}`,
    `Chain ${chain}${sequence === null ? "" : `, row ${sequence}`}: ${kind}`,
  ],
  logVerified: (/** @type {number} */ chains, /** @type {number} */ rows, /** @type {number} */ faults) => [
    `${chains} ketens, ${rows} regels, ${faults} fouten`,
    `${chains} chains, ${rows} rows, ${faults} faults`,
  ],
};
