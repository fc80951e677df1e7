/** As many can be chosen by their codes; more would make an address too long to go to. */
export const mostCodes = 200;
