package org.sitewright.api.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list says of one entry of a collection.
 *
 * @param path of the entry's page
 * @param title of the entry's page
 * @param description of the entry's page
 * @param date the day it is about or was last changed
 * @param properties the record of the entry's own block
 */
public record Entry(String path, String title, String description, Optional<LocalDate> date, Record properties) {}
