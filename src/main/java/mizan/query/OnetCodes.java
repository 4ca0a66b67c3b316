package mizan.query;

import mizan.domain.occupation.SocCode;

/// Which O*NET occupations belong to a code of the wage tables.
final class OnetCodes {

    private OnetCodes() {}

    /// What the codes of its O*NET occupations begin with: the code itself, or, where the tables publish several
    /// occupations under the code of their broad group, what they share.
    static String prefix(SocCode code) {
        String text = code.text();
        return text.endsWith("0") && !text.endsWith("00") ? text.substring(0, text.length() - 1) : text;
    }

    /// The first text after all that begin so.
    static String after(String prefix) {
        return prefix + '~';
    }
}
