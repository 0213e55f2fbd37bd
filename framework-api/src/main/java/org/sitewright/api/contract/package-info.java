/**
 * What a component can promise, one annotation a promise, in five dimensions: {@code seo}, {@code performance},
 * {@code security}, {@code accessibility}, {@code privacy}. A clause names its permanent id, its rule in one sentence
 * and its severity; its check is named after it. Public.
 */
package org.sitewright.api.contract;
