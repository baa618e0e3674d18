package io.github.signindoctor.samples;

/** Second factors as the log names them. */
public enum Method {
    PUSH("Mobile app notification", ""),
    OATH("OATH verification code", ""),
    SMS("Text message", "+XX XXXXXXX42");

    /** Name in the authentication steps. */
    public final String title;

    /** Detail, such as the masked number; may be empty. */
    public final String detail;

    Method(String title, String detail) {
        this.title = title;
        this.detail = detail;
    }
}
