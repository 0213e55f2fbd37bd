package org.sitewright.engine.store;

import java.util.List;
import java.util.Map;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.engine.composition.Encoded;

/**
 * What is left of a page that went through all stages.
 *
 * @param body what is sent
 * @param headers its response headers
 * @param summary what the checks of its site need
 * @param ofBlocks what was measured of each of its blocks, header and footer among them
 * @param ofPage what was measured of it as a whole
 * @param shapes of each block, what of its properties is given: of blocks of one shape, one meets hostile text
 * @param findings what it breaks
 */
public record KeptPage(
        Encoded body,
        Map<String, String> headers,
        PageSummary summary,
        List<List<Measurement>> ofBlocks,
        List<Measurement> ofPage,
        List<String> shapes,
        List<Finding> findings) {}
