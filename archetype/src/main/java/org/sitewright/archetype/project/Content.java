package org.sitewright.archetype.project;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds. Two texts that differ only in how their lines end are the same, because git changes line ends when
 * a project is cloned on another system.
 */
final class Content {
    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether it can be merged by lines: UTF-8 without NUL. */
    boolean isText() {
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** As text whose lines end with {@code \n}. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** With the line ends that {@code other} has: what is written over a file keeps the file's own. */
    Content endingLike(Content other) {
        boolean windows = other.isText() && new String(other.bytes, StandardCharsets.UTF_8).contains("\r\n");
        return windows && isText() ? of(text().replace("\n", "\r\n")) : this;
    }

    /** SHA-256 in hex, of text with {@code \n} whatever its line ends are. */
    String hash() {
        return sha256(isText() ? text().getBytes(StandardCharsets.UTF_8) : bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && content.hash().equals(hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    @Override
    public String toString() {
        return isText() ? text() : hash();
    }
}
