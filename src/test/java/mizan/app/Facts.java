package mizan.app;

import java.util.List;
import java.util.stream.Stream;
import mizan.i18n.Language;

/// All that the article about call-centre agents tells, one by one, as it is to be found in the program.
final class Facts {

    private static final String ANY = "41-9041 43-4051 15-1231 15-1232";

    private Facts() {}

    /// A figure: the role whose profile has it, and the line of the article.
    record Figure(String role, int line, String figure, String arabic) {

        String figure(Language language) {
            return language == Language.ENGLISH ? figure : arabic;
        }
    }

    /// What is told in words: a piece of them in each language.
    record Saying(String role, String english, String arabic) {

        String in(Language language) {
            return language == Language.ENGLISH ? english : arabic;
        }
    }

    static List<Figure> figures() {
        return Stream.of("""
                41-9041 | 19 | 115,130
                41-9041 | 19 | about 78,000 | نحو 78,000
                41-9041 | 21 | fewer than 1,480 | أقل من 1,480
                ANY | 23 | 292,280
                43-4051 | 23 | 177,150
                15-1231 | 25 | 176,200
                15-1232 | 25 | 654,310
                41-9041 | 39 | $13.37
                41-9041 | 39 | $27,820
                41-9041 | 39 | no. 1 | المرتبة 1
                41-9041 | 41 | $27.84
                41-9041 | 41 | $57,910
                43-4051 | 43 | $2.70
                43-4051 | 43 | $16.07
                43-4051 | 45 | $37.85
                43-4051 | 45 | $78,720
                43-4051 | 45 | no. 1 | المرتبة 1
                15-1231 | 49 | $29.50
                15-1231 | 49 | $61,350
                15-1231 | 49 | pay at the low end | عند الطرف الأدنى
                15-1231 | 53 | $50.28
                15-1231 | 53 | $104,580
                15-1231 | 51 | no. 1 | المرتبة 1
                41-9041 | 194 | more than 22,360 | أكثر من 22,360
                41-9041 | 194 | 15,000
                41-9041 | 194 | 8,150
                41-9041 | 194 | 7,930
                41-9041 | 194 | 4,340
                43-4051 | 196 | 291,260
                43-4051 | 196 | more than 10 | أكثر من 10
                43-4051 | 196 | up to 1,000% | حتى 1,000%
                43-4051 | 198 | 251,640
                43-4051 | 198 | no. 3 | المرتبة 3
                43-4051 | 198 | no. 4 | المرتبة 4
                43-4051 | 198 | no. 5 | المرتبة 5
                15-1231 | 200 | 14,020
                15-1231 | 202 | 13,330
                15-1231 | 206 | 13,250
                15-1231 | 208 | 11,350
                15-1231 | 204 | 10,660
                15-1231 | 204 | $32.57
                15-1231 | 204 | $67,740
                15-1231 | 204 | no. 1 | المرتبة 1
                43-4051 | 32 | 75%
                ANY | 65 | 18
                ANY | 167 | up to 33.3% | حتى 33.3%
                ANY | 158 | about 33.3% | نحو 33.3%
                41-9041 | 181 | −21,900
                41-9041 | 181 | robocalls and chatbots | روبوتات الدردشة
                43-4051 | 187 | about flat | بلا تغيّر يُذكر
                15-1231 | 189 | about +9.0% | نحو +9.0%
                15-1232 | 189 | about +9.0% | نحو +9.0%
                """.split("\n")).flatMap(Facts::figures).toList();
    }

    static List<Saying> sayings() {
        return Stream
                .of("""
                        43-4051 | agent, call-centre agent or answering-service worker | وكيل مركز اتصال
                        43-4051 | in a company’s own centre, representative or agent | وفي مركز الشركة نفسها: ممثل أو وكيل
                        15-1231 | technical support engineer | مهندس دعم فني
                        15-1232 | IT support specialist | اختصاصي دعم تقنية المعلومات
                        15-1232 | IT support technician | فني دعم تقنية المعلومات
                        15-1232 | help-desk agent | وكيل مكتب المساعدة
                        ANY | company’s own call centre | تابع للشركة نفسها
                        ANY | incoming calls, outgoing calls, or those after hours | الواردة أو الصادرة
                        41-9041 | high-school diploma or its equivalent is enough | تكفي شهادة الثانوية العامة أو ما يعادلها
                        43-4051 | state licence | ترخيصًا من الولاية
                        43-4051 | at least 75% | بنسبة 75% على الأقل
                        15-1231 | IT certificates on top of a high-school diploma | شهادات في تقنية المعلومات
                        15-1232 | an associate degree in computer science | شهادة جامعية متوسطة في علوم الحاسوب
                        ANY | The least age is 18 | أدنى سنّ للبدء 18
                        ANY | still finishing the diploma | قبل إتمام شهادة الثانوية
                        ANY | no student debt | لا ديون دراسية
                        ANY | cash, mystery envelopes, prize wheels, lottery tickets | ومظاريف مفاجآت، وعجلات جوائز، وتذاكر يانصيب
                        ANY | home on full pay | الانصراف بأجر كامل
                        ANY | surveys, calls to donors, appointments and campaigns with old leads | ومكالمات مع المتبرعين
                        ANY | by video from home too | عبر اجتماعات الفيديو
                        ANY | Work from home, wholly or in part | العمل من المنزل كليًّا أو جزئيًّا
                        ANY | paid courses that count towards a degree | تُحتسب نحو شهادة
                        ANY | Boredom: the same script | ملل: النص نفسه
                        ANY | where pay is by commission | حيث يكون الأجر بالعمولة
                        ANY | Rude customers | عملاء فظّون
                        ANY | Micromanagement | تتدخل في كل صغيرة
                        ANY | the lowest performers are dismissed | فصل الأدنى أداءً
                        ANY | as much as a third of its effectiveness | ما يصل إلى ثلث فاعليته
                        ANY | a broken system costs hours and pay | وعطل الأجهزة يضيع ساعات وأجرًا
                        ANY | personal and financial data and their passwords | الشخصية والمالية وكلمات مرورهم
                        ANY | written permission, or a court order that is signed, dated | إذن مكتوب من العميل، أو أمر قضائي موقّع ومؤرخ
                        ANY | Never say an account or card number aloud, and shred | النطق برقم حساب أو بطاقة بصوت مسموع
                        ANY | account numbers, dates of birth, social-security numbers | أرقام الحسابات، تواريخ الميلاد، أرقام الضمان الاجتماعي
                        """
                        .split("\n"))
                .flatMap(Facts::sayings).toList();
    }

    private static Stream<Figure> figures(String row) {
        String[] cells = row.strip().split(" \\| ");
        String arabic = cells.length > 3 ? cells[3] : cells[2];
        return roles(cells[0]).map(role -> new Figure(role, Integer.parseInt(cells[1]), cells[2], arabic));
    }

    private static Stream<Saying> sayings(String row) {
        String[] cells = row.strip().split(" \\| ");
        return roles(cells[0]).map(role -> new Saying(role, cells[1], cells[2]));
    }

    private static Stream<String> roles(String cell) {
        return Stream.of(cell.replace("ANY", ANY).split(" "));
    }
}
