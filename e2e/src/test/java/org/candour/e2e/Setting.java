package org.candour.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ForcedColors;

/**
 * How somebody looks at pages.
 *
 * @param screen what the accessibility statement calls it
 * @param phone whether it is held in a hand and touched
 * @param script whether scripts run
 * @param locale what the browser asks for
 * @param forced whether the colours are those of the person, not of the page
 */
record Setting(String screen, int width, int height, boolean phone, boolean script, String locale, boolean forced) {
    static final Setting PHONE = new Setting("phone", 390, 844, true, true, "en-GB", false);
    static final Setting DESKTOP = new Setting("desktop", 1280, 900, false, true, "en-GB", false);
    /** A small phone, and at the same time a desktop enlarged to 400 %. */
    static final Setting NARROW = new Setting("narrow", 320, 640, false, true, "en-GB", false);

    Setting plain() {
        return new Setting(screen + "-without-script", width, height, phone, false, locale, forced);
    }

    Setting welsh() {
        return new Setting(screen, width, height, phone, script, "cy-GB", forced);
    }

    Setting forcedColours() {
        return new Setting(screen + "-forced-colours", width, height, phone, script, locale, true);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(phone ? 2 : 1)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setJavaScriptEnabled(script)
                .setLocale(locale)
                .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setAcceptDownloads(true);
    }
}
