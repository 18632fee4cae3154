package org.candour.contracts.comparison;

/**
 * An answer that somebody says is theirs.
 *
 * @param item code of a question about the person
 * @param value code of the answer
 */
public record Claim(String item, int value) {
    @Override
    public String toString() {
        return "Claim(withheld)";
    }
}
