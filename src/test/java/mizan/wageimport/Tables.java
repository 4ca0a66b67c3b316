package mizan.wageimport;

/// Small wage tables as text, with the columns of the published ones since 2021.
public final class Tables {

    public static final String HEADER = "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,"
            + "OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,"
            + "H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY\n";

    private Tables() {}

    /// A table of the whole country with one occupation.
    static String national(String occupation, String median) {
        return HEADER + row(occupation, median);
    }

    static String row(String occupation, String median) {
        return row("99", "U.S.", "1", "000000", "Cross-industry", "cross-industry", "1235", occupation, median);
    }

    public static String row(String area, String areaTitle, String areaType, String naics, String naicsTitle,
            String level,
            String ownership, String occupation, String median) {
        return String.join(",", area, '"' + areaTitle + '"', areaType, "US", naics, '"' + naicsTitle + '"',
                '"' + level + '"', ownership, occupation, "Title", "detailed", "1000,1.5,,,,,20.5,42640,0.5,10,12",
                median, "22,30,20800,24960,,45760,62400,,\n");
    }
}
