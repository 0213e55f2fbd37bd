package org.sitewright.engine.signing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The textual form of keys (RFC 7468). */
final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    private Pem() {}

    /** The bytes of every block with that label; of other blocks the labels are said. */
    static List<byte[]> blocks(String text, String label) throws UnreadableException {
        List<byte[]> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (!block.group(1).equals(label)) {
                throw new UnreadableException("it holds a " + block.group(1) + " where a " + label + " is expected");
            }
            try {
                blocks.add(Base64.getMimeDecoder().decode(block.group(2)));
            } catch (IllegalArgumentException noBase64) {
                throw new UnreadableException("its " + label + " is damaged");
            }
        }
        if (blocks.isEmpty()) {
            throw new UnreadableException("it holds no -----BEGIN " + label + "-----");
        }
        return blocks;
    }
}
