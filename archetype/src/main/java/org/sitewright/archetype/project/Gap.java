package org.sitewright.archetype.project;

/**
 * Something the client did not give.
 *
 * @param key of its question
 * @param what in the words of the builders; words of the brief are inert in it
 * @param cost what it means for visitors or the client
 * @param file where it belongs
 * @param place key in that file
 * @param about words of the brief that the question names, inert, or empty
 */
record Gap(String key, String what, String cost, String file, String place, String about) {
    @Override
    public String toString() {
        return "**" + what + "** – " + cost + ". Put it into `" + file + "`, key `" + place + "`.";
    }
}
